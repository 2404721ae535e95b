import { describe, expect, test } from 'vitest'
import { keyOf, languageOf } from '../../src/divide/language.js'
import type { OutlineSection } from '../../src/divide/outline.js'
import { parseReport } from '../../src/index.js'
import { mappedTextBuilder } from '../../src/text/mapped-text.js'
import { SMALL_WORDS } from '../../src/vocabulary/languages.js'

const ENGLISH =
  'The country signed the treaty on 3 December 1997 and ratified it one year later. According to the ministry, the mines that remained in the depots were destroyed.'
const FRENCH =
  'Le pays a signé le traité le 3 décembre 1997 et l’a ratifié un an plus tard. Selon le ministère, les mines qui restaient dans les dépôts ont été détruites.'

function sections(...texts: string[]): OutlineSection[] {
  const blocks = texts.map((words) => {
    const builder = mappedTextBuilder()
    builder.addVerbatim(words, 0)
    const text = builder.build()
    const span = { start: 0, end: words.length }
    return { type: 'paragraph' as const, label: null, cells: null, text, markers: [], span }
  })
  return [{ level: 1, heading: null, blocks }]
}

const TEXTS: [string, string][] = [
  [
    'fr',
    `Le pays a signé le traité le 3 décembre 1997 et l'a ratifié un an plus tard. Selon le ministère, les mines qui restaient dans les dépôts ont été détruites avec l'aide de la communauté internationale.`,
  ],
  [
    'es',
    `El país firmó el tratado el 3 de diciembre de 1997 y lo ratificó un año más tarde. Según el ministerio, las minas que quedaban en los depósitos fueron destruidas con la ayuda de la comunidad internacional.`,
  ],
  [
    'pt',
    `O país assinou o tratado em 3 de dezembro de 1997 e ratificou-o um ano mais tarde. Segundo o ministério, as minas que restavam nos depósitos foram destruídas com a ajuda da comunidade internacional.`,
  ],
  [
    'it',
    `Il paese ha firmato il trattato il 3 dicembre 1997 e lo ha ratificato un anno dopo. Secondo il ministero, le mine che erano nei depositi sono state distrutte con l'aiuto della comunità internazionale.`,
  ],
  [
    'ro',
    `Țara a semnat tratatul la 3 decembrie 1997 și l-a ratificat un an mai târziu. După cum spune ministerul, minele care mai erau în depozite au fost distruse cu ajutorul comunității internaționale.`,
  ],
  [
    'de',
    `Das Land hat den Vertrag am 3. Dezember 1997 unterzeichnet und ein Jahr später ratifiziert. Nach Angaben des Ministeriums wurden die Minen, die noch in den Lagern waren, mit Hilfe der Gemeinschaft vernichtet.`,
  ],
  [
    'nl',
    `Het land heeft het verdrag op 3 december 1997 ondertekend en een jaar later geratificeerd. De mijnen die nog in de opslag waren, werden met de hulp van de internationale gemeenschap vernietigd.`,
  ],
  [
    'da',
    `Landet har undertegnet traktaten den 3. december 1997 og ratificerede den et år efter. Minerne, som var på lager, blev ødelagt med hjælp fra det internationale samfund, og der er ikke flere.`,
  ],
  [
    'sv',
    `Landet undertecknade fördraget den 3 december 1997 och ratificerade det ett år efter. Minorna som var i förråd förstördes med hjälp från andra länder, och det har inte funnits några sedan dess.`,
  ],
  [
    'fi',
    `Maa allekirjoitti sopimuksen joulukuussa vuonna 1997 ja ratifioi sen vuotta myöhemmin. Ministeriön mukaan miinat, jotka olivat varastoissa, on hävitetty, mutta se ei ole kertonut, kun työ oli valmis, että myös muut ovat.`,
  ],
  [
    'pl',
    `Kraj podpisał traktat 3 grudnia 1997 roku i ratyfikował go w następnym roku. Miny, które były w magazynach, zostały zniszczone przez wojsko, a pomoc dla ofiar nie jest jeszcze wystarczająca.`,
  ],
  [
    'cs',
    `Země podepsala smlouvu 3. prosince 1997 a ratifikovala ji v roce 1999. Miny, které byly ve skladech, se podle ministerstva již zničily a země jako taková nebo její armáda je nemá, ale také se na to čeká.`,
  ],
  [
    'hu',
    `Az ország 1997. december 3-án írta alá a szerződést, és egy évvel később meg is erősítette. A minisztérium szerint az aknák, amelyek még a raktárakban voltak, már nem léteznek, mint azt a jelentés is mondja.`,
  ],
  [
    'hr',
    `Hrvatska je potpisala ugovor 4. prosinca 1997. i ratificirala ga 20. svibnja 1998. Tijekom 2004. godine uništene su mine koje su bile u skladištima, a također je donesen zakon o provedbi.`,
  ],
  [
    'bs',
    `Zemlja je potpisala ugovor 4. decembra 1997. i ratificirala ga 20. maja 1998. Tokom 2004. godine uništene su mine koje su bile u skladištima, a također je poslije usvojen zakon prije nego što je bilo gdje drugo, augusta iste godine.`,
  ],
  [
    'sr',
    `Zemlja je potpisala ugovor 4. decembra 1997. i ratifikovala ga 20. maja 1998. Tokom 2004. godine uništene su mine koje su bile u skladištima, a takođe je posle usvojen zakon pre nego što je bilo gde drugo, avgusta iste godine.`,
  ],
  [
    'sq',
    `Vendi e ka nënshkruar traktatin më 3 dhjetor 1997 dhe e ka ratifikuar një vit më pas. Minat që ishin në depo janë shkatërruar me ndihmën e shteteve të tjera, por nuk ka të dhëna për të gjitha.`,
  ],
  [
    'tr',
    `Ülke antlaşmayı 3 Aralık 1997 tarihinde imzaladı ve bir yıl sonra onayladı. Bakanlığa göre depolarda olan mayınlar uluslararası yardım ile imha edildi, ancak bu konuda daha çok bilgi için bir rapor da yok.`,
  ],
  [
    'id',
    `Negara itu telah menandatangani perjanjian pada 3 Desember 1997 dan meratifikasinya setahun kemudian. Ranjau yang ada di gudang telah dimusnahkan dengan bantuan dari negara lain, dan tidak ada yang tersisa untuk ini.`,
  ],
  [
    'vi',
    `Nước này đã ký hiệp ước vào năm 1997 và phê chuẩn một năm sau. Theo bộ, các mìn trong kho được phá hủy với sự giúp đỡ của cộng đồng, và không có mìn nào còn lại cho đến khi này.`,
  ],
  [
    'ru',
    `Страна подписала договор 3 декабря 1997 года и ратифицировала его через год. По данным министерства, мины, которые были на складах, уничтожены с помощью других стран, и это не было просто для армии.`,
  ],
  [
    'uk',
    `Країна підписала договір 3 грудня 1997 року і ратифікувала його за рік. Міни, що були на складах, знищені за допомогою інших країн, та це не було просто для армії, як і після війни.`,
  ],
  [
    'bg',
    `Страната подписа договора на 3 декември 1997 година и го ратифицира след една година. Мините, които са били в складовете, са унищожени с помощта на други държави, като това не е лесно за армията, която също е малка.`,
  ],
  [
    'mk',
    `Земјата го потпиша договорот на 3 декември 1997 година и го ратификуваше во следната. Мините кои беше можно да се најдат во магацините се уништени со помош од други држави, како и по војната, и тоа не е лесно.`,
  ],
  [
    'sr',
    `Земља је потписала уговор 1997. године и ратификовала га у следећој. Мине које су биле у складиштима уништене су уз помоћ других држава, као и после рата, али то није било лако за војску која је такође мала.`,
  ],
  [
    'ar',
    `وقعت الدولة على المعاهدة في عام 1997 وصادقت عليها بعد سنة. وقد تم تدمير الألغام التي كانت في المخازن من قبل الجيش، كما أن الحكومة لم تعلن عن هذا إلى المجتمع الدولي بعد ذلك.`,
  ],
  [
    'fa',
    `این کشور پیمان را در سال 1997 امضا کرد و آن را یک سال بعد تصویب کرد. مین هایی که در انبارها بود با کمک کشورها نابود شده است و برای این کار گزارش نیز به سازمان داده شد.`,
  ],
  [
    'ur',
    `ملک نے معاہدے پر دستخط کیے اور ایک سال بعد اس کی توثیق کی۔ فوج کے گوداموں میں جو بارودی سرنگیں تھیں ان کو تباہ کیا گیا ہے اور یہ کہ اب کوئی بھی نہیں ہے۔`,
  ],
  [
    'hi',
    `देश ने संधि पर हस्ताक्षर किए और एक साल बाद इसकी पुष्टि की। सेना के गोदामों में जो सुरंगें थीं उन को नष्ट किया गया है और यह कि अब कोई भी नहीं है।`,
  ],
  [
    'ne',
    `देशले सन्धिमा हस्ताक्षर गरेको छ र एक वर्षपछि अनुमोदन पनि गरेको हो। यो सेनाको गोदाममा रहेका सुरुङहरू नष्ट भएको छन् तथा अन्य को सहयोग छ।`,
  ],
  ['zh', `该国于1997年12月3日签署了该条约，并在一年后批准了该条约。据该部称，仓库中的地雷已在国际社会的帮助下销毁。`],
  [
    'ja',
    `同国は1997年12月3日に条約に署名し、翌年に批准した。同省によると、倉庫に残っていた地雷は国際社会の支援を受けて廃棄された。`,
  ],
  [
    'ko',
    `이 나라는 1997년 12월 3일 조약에 서명하고 1년 후 비준하였다. 국방부에 따르면 창고에 남아 있던 지뢰는 국제 사회의 도움으로 폐기되었다.`,
  ],
  ['el', `Η χώρα υπέγραψε τη συνθήκη στις 3 Δεκεμβρίου 1997 και την επικύρωσε έναν χρόνο αργότερα.`],
  ['ka', `ქვეყანამ ხელშეკრულებას ხელი 1997 წელს მოაწერა და ერთი წლის შემდეგ მოახდინა რატიფიცირება.`],
]

describe('the language of a text', () => {
  test.each(TEXTS)('%s', (language, text) => {
    expect(languageOf(sections(text))).toBe(language)
  })

  test.each<[string, string[], string | null]>([
    ['is English', [ENGLISH], 'en'],
    ['is English around a quotation in another', [ENGLISH, ENGLISH, ENGLISH, FRENCH], 'en'],
    [
      'is English with names and titles in another',
      [`${ENGLISH} “Ley sobre la prohibición de las minas,” Diario de la Nación. ${ENGLISH}`],
      'en',
    ],
    ['is not told of a few words', ['Le pays a signé.'], null],
    [
      'is not told of names',
      ['Angola, Benin, Cape Verde, Djibouti, Eritrea, Fiji, Ghana, Haiti, India, Jamaica'],
      null,
    ],
    ['is not told of numbers', ['1997 1998 1999 12,000 14,500 3.5 1/2 51/45'], null],
    ['is not told of nothing', [], null],
    ['is not told of a mixed text', [ENGLISH, FRENCH], null],
    [
      'is not told of letters that were read in a wrong encoding',
      ['Ñòðàíà ïîäïèñàëà äîãîâîð è ðàòèôèöèðîâàëà åãî'.repeat(5)],
      null,
    ],
  ])('%s', (_name, texts, language) => {
    expect(languageOf(sections(...texts))).toBe(language)
  })
})

describe('a page in another language', () => {
  const page = [
    'Togo, Landmine Monitor Report 2004',
    'Togo',
    'Evolutions depuis mai 2003 : le Togo a détruit les mines qui étaient dans le dépôt de la marine.',
    'Interdiction des mines',
    'Le Togo a signé le Mine Ban Treaty le 4 décembre 1997 et l’a ratifié le 9 mars 2000.[1] Togo signed the Mine Ban Treaty, dit la note que le ministère a remise aux chercheurs.[2]',
    '[1] Entretien avec un fonctionnaire, Lomé, 3 mars 2004.',
    '[2] Idem.',
  ].join('\n\n')

  test('is divided, its notes are linked, and no facts are read', () => {
    const report = parseReport(page)
    expect(report.page).toMatchObject({ language: 'fr', kind: 'country', parties: [{ code: 'TGO' }] })
    expect(report.sections.map(({ heading }) => heading?.text)).toEqual(['Togo', 'Interdiction des mines'])
    expect(report.sections[1]?.blocks[0]?.markers.map(({ footnote }) => footnote)).toEqual(['fn1', 'fn2'])
    expect(report.footnotes[1]?.refersTo).toEqual({ how: 'ibid', footnote: 'fn1', unresolved: null })
    expect(report.facts).toEqual([])
    expect(report.diagnostics.map(({ code }) => code)).toContain('facts-in-english-only')
  })

  test('is not called so where it is in English', () => {
    const { facts, diagnostics } = parseReport(
      `Togo, Landmine Monitor Report 2004\n\nTogo signed the Mine Ban Treaty.\n\n${ENGLISH}`,
    )
    expect(facts.length).toBeGreaterThan(0)
    expect(diagnostics.map(({ code }) => code)).not.toContain('facts-in-english-only')
  })

  test('names no country but in its title and address', () => {
    const text = `${FRENCH} Le Niger et le Tchad ont signé le traité, dit-on dans les rues de la ville du Niger.`
    expect(parseReport(text).page.parties).toEqual([])
  })
})

test('the end of a long page tells its language as its beginning does', () => {
  expect(languageOf(sections(...Array(40).fill(ENGLISH), ...Array(400).fill(FRENCH)))).toBe('fr')
})

test('the text of a long page tells its language', () => {
  expect(languageOf(sections(...Array(100).fill(FRENCH)))).toBe('fr')
})

test('no two small words have one key', () => {
  expect(new Set(SMALL_WORDS.map(({ word }) => keyOf(word))).size).toBe(SMALL_WORDS.length)
})
