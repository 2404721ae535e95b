import { describe, expect, it } from 'vitest'
import { factWords } from '../../support/facts.js'

const KIND = 'legislation'

/** A text about Samoa and the facts of the kind that it states, in few words. */
type Row = [text: string, ...facts: string[]]

describe('what the text states', () => {
  it.each<Row>([
    ['Samoa enacted national implementation legislation in October 2008.', 'done 2008-10'],
    ['Its national implementation legislation, Law 92-98, was adopted on 21 April 1998.', 'done 1998-04-21'],
    ['The Anti-Personnel Mines Act, 2000 was adopted on 28 September 2000.', 'done 2000-09-28'],
    ['Samoa was the first Pacific state to adopt domestic implementing legislation in June 2000.', 'done 2000-06'],
    ['Parliament adopted a law prohibiting antipersonnel mines on 3 May 2001.', 'done 2001-05-03'],
    ['Samoa has incorporated the Mine Ban Treaty into its domestic law.', 'done'],
    ['Law 12 of 11 November 1999 gave legal force to the Mine Ban Treaty.', 'done 1999-11-11'],
    ['Samoa considers existing legislation sufficient to implement the Mine Ban Treaty.', 'done'],
    ['By Law 12 of 11 November 1999, the Mine Ban Treaty was given legal force in Samoa.', 'done 1999-11-11'],
    ['By decree of 5 May 1999, the treaty was incorporated into domestic law.', 'done 1999-05-05'],
    ['Decree 7 of 5 May 1999 incorporates the Mine Ban Treaty into domestic law.', 'done 1999-05-05'],
    ['An order of 5 May 1999 confirms the incorporation of the treaty into domestic law.', 'done 1999-05-05'],
    ['In June 2000, as the first island to do so, Samoa adopted domestic implementation legislation.', 'done 2000-06'],
    ['The “Landmines Act no. 7,” in effect since 1 June 2000, was the first of its kind.', 'done 2000-06-01'],
    ['National implementation legislation, including penal sanctions, was adopted on 5 May 1999.', 'done 1999-05-05'],
    ['The Landmines Act was signed into law by the President on 5 May 1999.', 'done 1999-05-05'],
    ['Law No. 7 to implement the Mine Ban Treaty was promulgated on 5 May 1999.', 'done 1999-05-05'],
    ['Samoa passed Law 7 banning antipersonnel mines on 5 May 1999.', 'done 1999-05-05'],
    ['National implementation legislation has been in place since 1998.', 'done 1998'],
    ['National implementation was achieved by administrative measures in December 1998.', 'done 1998-12'],
    ['Samoa states that existing penal codes cover violations of the treaty.', 'done'],
    ['Samoa holds its Arms Act to be sufficient to implement the Mine Ban Treaty.', 'done'],
    ['Samoa relies on its Explosives Act for the implementation of the treaty.', 'done'],
    ['Law No. 7 of 5 May 1999 prohibits the use and stockpiling of antipersonnel mines.', 'done 1999-05-05'],
    ['Samoa states that its law provides for prison terms for violations of the treaty.', 'done'],
    ['Samoa’s Penal Code criminalizes the possession of antipersonnel mines.', 'done'],
    ['The Arms Act—Law 7 of 1999—ensures full observance of the Mine Ban Treaty.', 'done 1999'],
    ['Violations of the Mine Ban Treaty are punishable under the Penal Code.', 'done'],
    ['In its Article 7 report, Samoa listed the Arms Act as a national implementation measure.', 'done'],
    ['Under national implementation measures, Samoa has declared its Criminal Code.', 'done'],
    ['In May 1999, Samoa amended its Weapons Act to impose sanctions for the use of landmines.', 'done 1999-05'],
    [
      'On 5 May 1999, parliament approved an amendment to the Penal Code, introducing sanctions for the use of landmines.',
      'done 1999-05-05',
    ],
    ['Law 7 of 5 May 1999 and Decision 3 of 6 June 2000 gave legal force to the treaty.', 'done'],
    ['Samoa adopted Law No. 7 on 5 May 1999 to implement the Mine Ban Treaty.', 'done 1999-05-05'],
    ['The Mine Ban Treaty became domestic law upon ratification.', 'done'],
    ['Samoa enacted national implementation legislation, Law 10, which took effect on 1 May 1999.', 'done 1999-05-01'],
    ['Samoa cites its Arms Act and Executive Order 98 as relevant legal measures.', 'done'],
    ['Its implementing legislation was given the Royal Assent on 8 May 1999.', 'done 1999-05-08'],
    ['Samoa has listed ten laws that it considers implementation measures for the treaty.', 'done'],
    ['Samoa enacted implementation legislation (the Landmines Act 1998) on 9 May 1999.', 'done 1999-05-09'],
    ['Samoa stated that it already had a law in place banning antipersonnel mines.', 'done'],
    ['For national implementation measures, Samoa cites its Penal Code.', 'done'],
    ['The Arms Act of 1984 is listed under national implementation measures.', 'done'],
    ['The requirements of Article 9 of the treaty are already met by existing legislation.', 'done'],
    ['Samoa reports that relevant sections of its penal code are applicable to antipersonnel mines.', 'done'],
    ['Law 49 provides “legal measures” to “implement” the Mine Ban Treaty.', 'done'],
  ])('there is one: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa has not enacted domestic implementation legislation.', 'not-done'],
    ['The Ministry of Justice sent draft implementation legislation to parliament in March 2000.', 'planned'],
    ['It is not known to have passed any domestic implementing legislation.', 'not-done hedged'],
    ['Landmine Monitor is not aware of any steps to enact domestic implementation legislation.', 'not-done'],
    ['Landmine Monitor is unaware of any steps by Tonga to enact implementing legislation.', 'TON: not-done'],
    ['No action on national implementation legislation has come to the notice of Landmine Monitor.', 'not-done'],
    ['Samoa did not report any national implementation measures in its Article 7 report.', 'not-done'],
    ['There is no domestic legislation implementing the treaty.', 'not-done'],
    ['No special law has been passed to carry out the treaty at home.', 'not-done'],
    ['Samoa has no national implementation legislation.', 'not-done'],
    ['No additional legal measures were deemed necessary for implementation of the treaty.', 'not-done'],
    ['Specific legislation to implement the treaty has yet to be adopted.', 'not-done'],
    ['No measures of national implementation have been enacted.', 'not-done'],
    ['A start has not yet been made on writing the provisions of the treaty into domestic law.', 'not-done'],
    ['Samoa has not yet enacted national mine ban legislation.', 'not-done'],
    ['Officials said that legislation to implement the Mine Ban Treaty is not considered necessary.', 'not-done'],
    ['The government regards implementation legislation as unnecessary.', 'not-done'],
    ['No specific implementation legislation exists to date.', 'not-done'],
    ['There is not believed to be any domestic implementation legislation in place.', 'not-done hedged'],
    ['Samoa has not taken any legal measures, including penal sanctions, to implement the treaty.', 'not-done'],
    ['Samoa has not enacted any legislation under Article 9 of the Mine Ban Treaty.', 'not-done'],
    ['Samoa reported that it had no specific national implementation measures in place.', 'not-done'],
    ['There has been no progress on national implementation legislation.', 'not-done'],
    ['Samoa has not adopted penal sanctions for violations of the Mine Ban Treaty.', 'not-done'],
    ['Legislation to implement the treaty remains to be adopted.', 'not-done'],
    ['Implementation legislation said to be in preparation in 1999 remains unfinished.', 'not-done'],
    ['The implementing law said to be in preparation in May 1999 has not been completed.', 'not-done'],
    ['No national implementation legislation appears to be in place.', 'not-done'],
    ['No national implementation measure is yet applicable.', 'not-done'],
    ['The implementing legislation for the treaty had not yet been sent by the committee to parliament.', 'not-done'],
    ['The process of incorporating the treaty into domestic law has not started.', 'not-done'],
    ['Domestic implementation legislation is not viewed as necessary.', 'not-done'],
    ['Samoa does not see an immediate need to formulate legislation to implement the treaty.', 'not-done'],
    ['The law that is to implement the treaty had not yet been sent by the commission to parliament.', 'not-done'],
  ])('there is none: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Implementing legislation is in preparation.', 'planned'],
    [
      'A bill that would punish whoever makes or lays antipersonnel mines was sent to Congress in March 2003.',
      'planned',
    ],
    ['A bill to implement the Mine Ban Treaty was introduced in parliament on 3 May 2001.', 'planned'],
    ['The draft implementation law was approved by the Council of Ministers in May 2001.', 'planned'],
    ['Samoa intends to enact domestic legislation to implement the treaty.', 'planned'],
    ['Legislation has been drafted on the use and transfer of antipersonnel mines.', 'planned'],
    ['Legislation to implement the treaty at home is being drafted.', 'planned'],
    ['Samoa said that legislation to implement the treaty, of which there is a draft, was being amended.', 'planned'],
    ['An official said that parliament was working on legislation related to the treaty.', 'planned'],
    ['Samoa expressed its intent to enact national implementation legislation.', 'planned'],
    ['It states national implementation legislation is being drafted.', 'planned'],
    ['The government said it is “looking into” domestic implementation legislation.', 'planned'],
    ['The government is considering whether to enact specific implementing legislation.', 'planned'],
    ['Samoa is studying ways to include in its law penalties for the use of antipersonnel mines.', 'planned'],
    ['Adoption of implementing legislation is expected in 2005.', 'planned'],
    ['In Tonga, legislation to implement the treaty is apparently under discussion.', 'TON: planned'],
    ['Draft legislation is being prepared to enforce the provisions of the convention.', 'planned'],
    ['The ministry was considering how to amend existing legislation to enforce the convention.', 'planned'],
    ['The Defense Committee of the Senate was considering draft legislation on arms, including landmines.', 'planned'],
    ['Draft legislation banning antipersonnel mines and cluster munitions has been developed.', 'planned'],
    [
      'Implementation legislation was thought unnecessary in 2001. In 2004, there were plans to draft one.',
      'not-done',
      'planned',
    ],
    ['The Minister announced the adoption of a draft decree on the total ban of landmines.', 'planned'],
    ['An implementation bill was undergoing its second reading in parliament.', 'planned'],
    ['A commission was set up to propose a text for national legislation to ban antipersonnel mines.', 'planned'],
    ['A committee was created in 2000 to consider Mine Ban Treaty implementation measures.', 'planned'],
    ['The Chamber of Deputies approved the text of Draft Law No. 35, which “prohibits” landmines.', 'planned'],
    ['A bill was tabled in March 2001 that would implement the Mine Ban Treaty.', 'planned'],
    ['A draft law banning landmines would be presented to parliament in late 2002.', 'planned'],
    ['Samoa intends to begin the development of national legislation to implement the convention.', 'planned'],
    ['A committee was created in July 2002 to draft national implementation legislation.', 'planned'],
    ['Samoa has passed no implementing legislation, as the Arms Act of 1984 is deemed adequate.', 'not-done', 'done'],
    [
      'Samoa has not yet adopted national implementing legislation, but a draft law is under consideration.',
      'not-done',
      'planned',
    ],
  ])('there is to be one: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })
})

describe('what states nothing', () => {
  it.each([
    ['Article 9 requires States Parties to enact domestic legislation.'],
    ['Samoa was urged to enact domestic implementation legislation.'],
    ['Samoa should enact domestic implementation legislation.'],
    ['The President signed the ratification legislation into law.'],
    ['In 1998, Samoa passed legislation to ratify the Mine Ban Treaty.'],
    ['Samoa passed a law on disability in 2001.'],
    ['In July 2005, a law on mine action was adopted by the National Assembly.'],
    ['Samoa voted for Resolution 54/54B, on full implementation of the Mine Ban Treaty.'],
    ['The ministry has yet to ask its lawyers to draft legislation that is to give effect to the treaty.'],
    ['By order of the President, the Mine Ban Treaty was signed on 3 December 1997.'],
    ['Samoa asked whether implementing legislation was enacted.'],
    ['A decree of 5 May 1999 bans the export of antipersonnel mines.'],
    ['Samoa stated that the treaty prohibits the use of antipersonnel mines.'],
    ['Samoa called for penal sanctions for violations of the Mine Ban Treaty.'],
    ['Samoa listed no laws under national implementation measures.'],
    ['Its law does not prohibit the use of antipersonnel mines.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})
