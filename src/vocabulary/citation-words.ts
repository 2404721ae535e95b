/** The words by which the parts of a citation are told apart. All are matched with their case unless said otherwise. */

/** Heads of a part that names an office: "Deputy Head", "Permanent Representative", "spokesman". */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'Minister Ambassador Amb Secretary Director Deputy Head Chief Officer Official Official officials official spokesman ' +
    'spokeswoman spokesperson spokespersons Spokesman Spokesperson Spokeswoman Representative Representatives representative ' +
    'representatives Attaché Attache Counsellor Counselor Consul Commissioner Coordinator Co-ordinator coordinator Adviser ' +
    'Advisor adviser advisor Manager manager President Vice-President Chair Chairman Chairwoman Chairperson Researcher ' +
    'researcher researchers Analyst analyst Commander commander Assistant Specialist Delegate delegate delegates diplomat ' +
    'diplomats Diplomat Envoy Convenor Convener Engineer engineer Expert expert experts Consultant consultant Member member ' +
    'members Correspondent correspondent Editor Governor Mayor Speaker Leader leader leaders ministers minister ambassador ' +
    'Counsel Attorney Attorney-General Prosecutor Judge Undersecretary Under-Secretary Secretary-General Director-General ' +
    'Superintendent Inspector Registrar officer officers director source sources staff secretary deminer deminers Leader ' +
    'Chargé Charge Administrator Trainer Supervisor Technician Surgeon Physician doctor Doctor Nurse Rapporteur Fellow ' +
    'Colonel Major Captain Negotiator Planner Liaison Operator Prime journalist Journalist personnel villagers villager survivor refugees'
  ).split(' '),
)

/** Heads of a part that names a body: "Ministry of Defense", "Red Cross Society". Short forms in capitals are bodies too. */
export const BODIES: ReadonlySet<string> = new Set(
  (
    'Ministry Ministries Department Departments Office Mission Embassy Consulate Committee Council Commission Agency Centre ' +
    'Center Institute Institution University College Association Campaign Coalition Bureau Directorate Directorate-General Division Section ' +
    'Unit Service Services Society Force Forces Army Navy Police Programme Program Programmes Project Trust Fund Foundation ' +
    'Organization Organisation Union Network Group Authority Secretariat Government Parliament Assembly Senate Congress ' +
    'Command Headquarters Corps Federation Alliance Company Ltd Inc Cross Crescent Watch Action Aid Monitor Delegation ' +
    'Affairs Staff Museum Hospital School Cabinet Team Board Court Branch Desk Administration Press Institution Brigade ' +
    'Nations Commissariat Presidency Treasury Academy Laboratory Clinic Taskforce Movement Party Chamber Registry International ' +
    'Commonwealth League Initiative Platform Front Mines Landmines Minefields'
  ).split(' '),
)

/** Of these the ones that pages also write small: "the embassy of Norway". */
export const SMALL_BODIES: ReadonlySet<string> = new Set(
  'ministry department office mission embassy consulate committee commission agency delegation government authority secretariat campaign parliament council'.split(
    ' ',
  ),
)

/** Heads of a part that names an occasion: "Standing Committee on Mine Clearance" beside a speaker. */
export const OCCASION =
  /\b(?:Meetings?|Conferences?|(?:Standing|First|Preparatory|Contact|Sixth|Third|Second) (?:Committees?|Group)|Sessions?|session|Workshop|Ceremony|Seminar|Symposium|Debate|General Assembly|Treaty|Convention|Forum|Summit|Intersessional|intersessional|Consultations?|Round ?table|Negotiations|Colloquium|Plenary|Hearing|Launch)\b/

/** Titles before a name. */
export const HONORIFICS =
  'H\\.? ?E\\.?|His Excellency|Her Excellency|Their Excellencies|Messrs|Mr|Mrs|Ms|Miss|Mme|Dr|Prof|Professor|Amb|Ambassador|Brig|Brigadier|Gen|General|Col|Colonel|Lt|Lieutenant|Maj|Major|Capt|Captain|Cmdr|Commander|Sgt|Sergeant|Hon|Sir|Dame|Lady|Lord|Rev|Father|Sister|Senator|Minister|President|Prince|Princess|Sheikh|Ing|Eng|M'

/** What a newspaper, an agency or a station is called by. */
export const OUTLET =
  /\b(?:Agence France[- ]Presse|AFP|Associated Press|AP|Reuters?|BBC|CNN|ITAR-TASS|TASS|Interfax|Xinhua|Kyodo|IRIN|Al[- ]Jazeera|Al[- ]Ahram|Le Monde|Dawn|El País|Times|News|Herald|Daily|Weekly|Post|Guardian|Express|Tribune|Gazette|Telegraph|Chronicle|Observer|Standard|Star|Sun|Mirror|Independent|Statesman|Nation|Courier|Newspaper|newspaper|Radio|radio|Television|TV|Wire|Newswire|Press Trust|Press Agency|News Agency|Voice of|Economist|Newsweek|Post-Courier|Today|Sunday|Morning|Evening|Independent|Monitor Online)\b/

/** Verbs and subjects that make a sentence of what else might be a citation. */
export const TELLS =
  /\b(?:said|says|told|tells|(?<!\bas )(?:stated|noted|reported|confirmed|informed|responded|replied|declared|denied|acknowledged|estimated|revealed|admitted|warned|recommended)(?! in [A-Z]| by\b)|states that|notes that|reports that|wrote|writes|claims|claimed|explained|believed|believes|indicated|indicates|asked|believe|expressed|declined|refused|knew|knows|took|takes|began|became|becomes|appears?|appeared|seems?|failed|suggests?|did|does|need|needs|voted|listed|lists|left|mentions?|mentioned|promised|promises|announced|meant|cites|cited the|say|contain|describes?|refer|concluded|states,|passed the|joined|gives|puts|put|reads|allows|requires|figures?d?|occurred|continued|agreed|showed|reach|reached|calls?|called|provides|includes?|prohibits|comprises|stands|stood|covers|served|pointed|reportedly|apparently)\b/
