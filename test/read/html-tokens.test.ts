import { describe, expect, test } from 'vitest'
import { htmlTokens } from '../../src/read/html-tokens.js'

/** Tokens as a line: `<p` opens, `p>` ends, text in quotes. */
function shown(html: string): string {
  return htmlTokens(html)
    .map(({ element, opens, start, end }) =>
      element === null ? JSON.stringify(html.slice(start, end)) : opens ? `<${element.name}` : `${element.name}>`,
    )
    .join(' ')
}

const CASES: [string, string, string][] = [
  ['an element', '<P>a</P>', '<p "a" p>'],
  ['end tags that are left out', '<p>a<p>b<ul><li>c<li>d</ul>', '<p "a" p> <p "b" p> <ul <li "c" li> <li "d" li> ul>'],
  ['elements without end tags', 'a<br>b<IMG SRC=x>', '"a" <br "b" <img'],
  ['misnested elements', '<b><i>a</b></i>', '<b <i "a" i> b>'],
  ['an end tag that ends nothing', 'a</b>b', '"a" "b"'],
  ['an end tag with more in it than its name', '<b>a</b >b', '<b "a" b> "b"'],
  ['an end tag without a name', 'a</>b', '"a" "b"'],
  ['an end tag of a paragraph that never began', 'a</p>b', '"a" <p p> "b"'],
  ['an end tag of a break', 'a</br>b', '"a" <br "b"'],
  ['a sign that opens no tag', '1 < 2', '"1 " "< 2"'],
  ['tags that end themselves, in pictures only', '<svg/>a<p/>b', '<svg svg> "a" <p "b" p>'],
  ['names that objects have', '<constructor>a</constructor>', '<constructor "a" constructor>'],
  ['comments and declarations', '<!DOCTYPE html><!-- a -->b<?x?>c', '"b" "c"'],
  ['scripts', '<script>a<b</script>c', '<script "a<b" script> "c"'],
  ['a page that ends in a tag', 'a<font size', '"a"'],
  ['a page that ends in the name of a tag', 'a<scr', '"a"'],
  ['a page that ends in an end tag', 'a</b ', '"a"'],
  ['a page that ends in a declaration', 'a<!DOC', '"a"'],
]

describe('tags and text', () => {
  test.each(CASES)('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected)
  })

  test('a start tag knows where its element ends', () => {
    const tokens = htmlTokens('<div><p>a<br>b<p>c</div>d')
    expect(tokens.map(({ close }) => close)).toEqual([9, 5, 2, 3, 4, 5, 8, 7, 8, 9, 10])
  })

  test('reads the attributes that say something', () => {
    const tokens = htmlTokens(
      `<a href="#fn1" href=x>1</a><a name=x>2</a><li ID='fn3'>3<p hidden>4<p style="DISPLAY: none">5<p style="x:y">6`,
    ).filter(({ opens }) => opens)
    expect(tokens.map(({ value }) => value)).toEqual(['#fn1', null, 'fn3', null, null, null])
    expect(tokens.map(({ isHidden }) => isHidden)).toEqual([false, false, false, true, true, false])
  })

  test.each([
    ['elements in elements', (n: number) => '<div>'.repeat(n)],
    ['elements that end out of order', (n: number) => '<b><i></b>'.repeat(n)],
    ['end tags of what is not open', (n: number) => '<div>'.repeat(n) + '</b>'.repeat(n)],
  ])('takes time with the length of the page only: %s', (_, page) => {
    expect(htmlTokens(page(100_000)).length).toBeGreaterThan(100_000)
  })
})
