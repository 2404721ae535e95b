// What is measured: each peer loads what it needs and gives the function that does its job with a page. `html` is the
// decoded page, `bytes` the same as it came, `text` its flattened text; with `asText` a peer gets the text only.

/** @typedef {{ html: string, bytes: Buffer, text: string }} Input */
/** @type {Record<string, () => Promise<(input: Input) => unknown>>} */
export const PEERS = {
  async 'cheerio.load'() {
    const { load } = await import('cheerio')
    return ({ html }) => load(html)
  },
  async parseReport() {
    const { parseReport } = await import('../dist/index.js')
    return ({ bytes }) => parseReport(bytes)
  },
  async 'cheerio/slim'() {
    const { load } = await import('cheerio/slim')
    return ({ html }) => load(html)
  },
  async 'Readability + linkedom'() {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
    return ({ html }) => new Readability(parseHTML(html).document).parse()
  },
  async 'Readability + jsdom'() {
    const [{ Readability }, { JSDOM }] = await Promise.all([import('@mozilla/readability'), import('jsdom')])
    return ({ html }) => new Readability(new JSDOM(html).window.document).parse()
  },
  async Defuddle() {
    const { Defuddle } = await import('defuddle/node')
    return ({ html }) => Defuddle(html, 'http://example.org/')
  },
  async 'html-to-text'() {
    const { convert } = await import('html-to-text')
    return ({ html }) => convert(html)
  },
  async turndown() {
    const { default: Turndown } = await import('turndown')
    const service = new Turndown()
    return ({ html }) => service.turndown(html)
  },
  async 'rehype-parse + rehype-remark'() {
    const [{ unified }, { default: parse }, { default: toRemark }] = await Promise.all([
      import('unified'),
      import('rehype-parse'),
      import('rehype-remark'),
    ])
    const processor = unified().use(parse).use(toRemark)
    return ({ html }) => processor.runSync(processor.parse(html))
  },
  async 'compromise (text)'() {
    const { default: nlp } = await import('compromise')
    return ({ text }) => {
      const document = nlp(text)
      return [document.sentences().out('array'), document.people().out('array'), document.places().out('array')]
    }
  },
  async 'wink-nlp (text)'() {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const nlp = winkNlp(model)
    return ({ text }) => {
      const document = nlp.readDoc(text)
      return [document.sentences().out(), document.entities().out()]
    }
  },
}
