/**
 * What tells the languages of Monitor pages apart: the letters of a script, and the small words that no text of a
 * language does without. Languages are BCP 47 primary tags. A language that is not here is not told.
 */

/** Scripts that one language of these pages has to itself, and the letters of it. */
export const OWN_SCRIPTS: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'ka', letters: /\p{Script=Georgian}/gu },
  { language: 'hy', letters: /\p{Script=Armenian}/gu },
  { language: 'km', letters: /\p{Script=Khmer}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
  { language: 'lo', letters: /\p{Script=Lao}/gu },
  { language: 'my', letters: /\p{Script=Myanmar}/gu },
  { language: 'bn', letters: /\p{Script=Bengali}/gu },
  { language: 'ta', letters: /\p{Script=Tamil}/gu },
  { language: 'si', letters: /\p{Script=Sinhala}/gu },
  { language: 'am', letters: /\p{Script=Ethiopic}/gu },
]

/**
 * The small words of each language that is not told by its script, those that languages share under each of them.
 * English has none that its neighbours have too (`in`, `a`, `for`), so that nothing foreign counts as English.
 */
const WORDS_OF: Readonly<Record<string, string>> = {
  en: 'the of and to by was that with has which from have this its their been were would',
  fr: 'le la les des du de et en un une que qui dans pour par sur avec est sont été ont pas ne se ses son sa aux au ce cette leur plus mais comme depuis selon entre après',
  es: 'el la los las del de y en un una que por para con su sus al lo es son fue ha han sido no se como más pero este esta entre desde según sobre también',
  pt: 'o os as do da dos das de e em um uma que por para com seu sua ao à é são foi tem não se como mais mas este esta entre desde pelo pela no na nos nas também segundo',
  it: 'il lo la gli le i del della dei delle di e in un una che per con su suo sua al alla è sono stato stata ha hanno non si come più ma questo questa tra nel nella dal dalla anche secondo',
  ro: 'și în la de cu pe din care este sunt fost nu se al ale a un o prin pentru mai către după despre această acest',
  de: 'der die das und in den von zu dem mit sich des auf für ist im nicht ein eine als auch es an werden aus hat dass sie nach bei einer um am sind wurde haben oder',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er die door werd heeft als bij ook naar wordt hebben',
  da: 'og i at det en den til er som på de med han af for ikke der var et har blev om ved efter også mellem',
  sv: 'och i att det en den till är som på de med av för inte var ett har om vid efter också mellan från',
  fi: 'ja on ei se että oli ovat mutta kun myös sekä joka sen tai mukaan hän ollut vuonna kanssa',
  pl: 'i w z na do nie się że jest o po przez od za oraz dla jak był była to które która przed roku',
  cs: 'a v na se je že s o do z k pro ve by za od po jako byl byla které který nebo také podle roce',
  hu: 'a az és hogy nem is egy volt meg ezt csak mint el vagy már még azonban szerint között által',
  hr: 'i je u na se da su od za o s iz do kao koji koja koje nije te ili bi ne što tijekom također godine biti prema bila bio nakon protiv gdje prije dvije vrijeme siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca tisuća',
  bs: 'i je u na se da su od za o s sa iz do kao koji koja koje nije te ili bi ne što šta tokom također godine biti prema bila bio nakon protiv gdje prije dvije vrijeme poslije januara februara marta aprila juna jula augusta septembra oktobra novembra decembra hiljada',
  sr: 'i je u na se da su od za o s sa iz do kao koji koja koje nije te ili bi ne što šta tokom takođe godine biti prema bila bio nakon protiv gde pre dve vreme posle januara februara marta aprila juna jula avgusta septembra oktobra novembra decembra hiljada',
  sq: 'të e në i me për dhe një nga është që së më ka u si janë nuk por ose kjo ky pas gjatë shtetet',
  tr: 've bir bu da de için ile olarak olan gibi daha çok en kadar sonra ancak ise tarafından göre veya değil oldu',
  id: 'yang dan di untuk dengan pada dari ini dalam tidak adalah oleh telah ke itu akan sebagai juga atau mereka',
  vi: 'và của các là trong được cho có không một với những này đã từ tại về người theo khi đến',
  ru: 'и в на не что с по к из о для от как это за его был была было были при также после году мин',
  uk: 'і в у на не що з по до та для від як це за його був була було були при також після році й',
  bg: 'и в на не че с по да от за е са се като това при също след от са година който които',
  mk: 'и во на не што со по да од за е се како ова при исто така по кој кои година беше',
  'sr-Cyrl': 'и у на не што са по да од за је су се као ово при такође после који која које године било',
  ar: 'في من على إلى أن التي عن مع هذا هذه ذلك كان كانت لم لا قد بين الذي بعد أو كما وقد ما',
  fa: 'در از به که این را با است برای آن های یک بر شده خود تا بود نیز می اند کرده شد',
  ur: 'کے کی میں ہے کا اور سے نے کو پر ہیں یہ کہ تھا بھی نہیں گیا ایک',
  hi: 'के की में है का और से ने को पर हैं यह कि था भी नहीं एक लिए',
  ne: 'छ र को मा ले का लाई हो गरेको भएको पनि यो तथा छन् गर्ने नेपालको',
}

/** Each small word, in lower case, with the languages in which it is one. */
export const SMALL_WORDS: readonly { readonly word: string; readonly languages: readonly string[] }[] = wordTable()

function wordTable(): { word: string; languages: string[] }[] {
  const table = new Map<string, string[]>()
  for (const [tag, words] of Object.entries(WORDS_OF)) {
    const language = tag.split('-')[0] as string
    for (const word of new Set(words.split(' '))) {
      const languages = table.get(word) ?? []
      if (!languages.includes(language)) languages.push(language)
      table.set(word, languages)
    }
  }
  return Array.from(table, ([word, languages]) => ({ word, languages }))
}
