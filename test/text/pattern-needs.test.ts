import { describe, expect, it } from 'vitest'
import { needsOf } from '../../src/text/pattern-needs.js'

describe('needsOf', () => {
  it.each<[RegExp, string[][]]>([
    [/mine/, [['mine']]],
    [/sign|ratif/i, [['sign', 'ratif']]],
    [/sign(?:ed|s|ing)?/, [['sign']]],
    [/\bno\b/, [[' no ']]],
    [/\bnot (?:yet )?signed/, [[' not signed', ' not yet signed']]],
    [/has [^.;]{0,80}signed/, [['has '], ['signed']]],
    [/has .*(?:signed|not)/, [['has '], ['not', 'signed']]],
    [/colou?r[sz]/, [['colors', 'colorz', 'colours', 'colourz']]],
    [/\d{4}/, [['0000']]],
    [/Article 7/, [['article 0']]],
    [/it['’]s/, [['it s']]],
    [/(?=a treaty)x/, [['a treaty'], ['x']]],
    [/(?<=\bthe )x(?! y)/, [[' the '], ['x']]],
    [/(?:ab){2}/, [['abab']]],
    [/(?:ab)+c/, [['ab'], ['c']]],
    [/^State\b/, [['^state ']]],
    [/(?:^|, )as a party/, [['^as a party', '  as a party']]],
    [/US\$\d/, [['us $ 0']]],
    [/\((?:the )?/, [[' ( ']]],
  ])('%s needs %j', (pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs)
  })

  it.each([
    [/\w+/],
    [/a*/],
    [/mine|\w/],
    [/mine|/],
    [/(?:mine)?/],
    [/[^a]/],
    [/(?!mine)/],
    [/\p{L}/u],
    [/[a-z]/],
    [/(a)?\1/],
    [/ ,/],
  ])('knows nothing of %s', (pattern) => {
    expect(needsOf(pattern)).toEqual([])
  })

  it('gives first the list that says most', () => {
    expect(needsOf(/is .{0,9}party|acceded .{0,9}it/)[0]).toEqual(['party', 'acceded '])
  })
})
