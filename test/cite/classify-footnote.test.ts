import { describe, expect, test } from 'vitest'
import { classifyNote } from '../../src/cite/classify-footnote.js'

describe('a note that names a source', () => {
  test.each([
    'Interview with Lt. Col. R. Amato, Ministry of Defense, Lomé, 14 February 2000.',
    'Telephone interview with an official who asked not to be named, 22 January 1999.',
    'Interview with a captain who did not want his name printed, Lomé, 22 January 1999.',
    'Letter from the Permanent Mission to the United Nations in Geneva, 3 May 2001.',
    'Letter dated 3 May 2001.',
    'Email from Ana Sálvia, Programme Officer, Harbour Trust, 9 June 2002.',
    'E-mail, 9 June 2002.',
    'Fax from the Office of the President, 11 November 1999.',
    'Statement by the Ambassador to the Conference on Disarmament, Geneva, 7 August 1997.',
    'Harbour Trust, “A Coast without Mines,” July 1998, p. 14.',
    'http://www.example.org/coast.html, accessed on 2 March 2003.',
    'www.example.org.',
    'Article 7 Report, Form C, 30 April 2001.',
    'UN document A/54/266, 20 August 1999.',
    'UNGA Resolution A/RES/54/54B.',
    'Ministry of Health, annual report for 1999.',
    'Harbour Times, 4 March 2001.',
    'Response to the Landmine Monitor questionnaire, Ministry of Interior.',
    'The figures are drawn from the register of the port authority.',
    'He confirmed this in an interview with the researcher.',
    'This is based on the notes of two aid workers.',
    'Note verbale of the embassy to the secretariat.',
    'R. Amato, The Harbour Years, p. 9.',
    'See: Harbour Trust, “A Coast without Mines,” p. 3; see also note 2.',
    'See note 1. Letter from the ministry to the author, 3 May 2001, on file.',
    'The minister was asked. Letter from the ministry, 3 May 2001.',
    'The minister was asked for it; letter from the ministry, 3 May 2001.',
  ])('%s', (text) => {
    expect(classifyNote(text)).toMatchObject({ kind: 'source', how: null, target: null })
  })
})

describe('a note that points at another', () => {
  test.each([
    ['Ibid.', 'ibid', null],
    ['Ibid', 'ibid', null],
    ['Ibid., p. 3.', 'ibid', null],
    ['ibid, pp. 4-5', 'ibid', null],
    ['Ibidem.', 'ibid', null],
    ['Id., at 7.', 'ibid', null],
    ['Idem.', 'ibid', null],
    ['Ibíd.', 'ibid', null],
    ['Ibídem, p. 4.', 'ibid', null],
    ['Там же.', 'ibid', null],
    ['там же, с. 12', 'ibid', null],
    ['Isto.', 'ibid', null],
    ['المرجع نفسه، ص 3', 'ibid', null],
    ['同上。', 'ibid', null],
    ['Same as above.', 'ibid', null],
    ['Same interview.', 'ibid', null],
    ['See footnote 2 above.', 'see', '2'],
    ['See note 12.', 'see', '12'],
    ['See also endnote 4.', 'see', '4'],
    ['Supra, note 7.', 'see', '7'],
    ['Supra note 7.', 'see', '7'],
    ['Cf. fn. 3.', 'see', '3'],
    ['Same as note 1.', 'see', '1'],
    ['See above, note 9.', 'see', '9'],
    ['See note 9, interview with the minister.', 'see', '9'],
  ])('%s', (text, how, target) => {
    expect(classifyNote(text)).toEqual({ kind: 'reference', how, target, several: false })
  })
})

describe('a note that only explains', () => {
  test.each([
    'The figure was rounded.',
    'The cover of the second report bears the date of 6 June 2000.',
    'Landmine Monitor counted reports of blasts in two languages; it left out those that were not described.',
    'It is not clear which of the two depots was meant.',
    'These crates were later moved.',
    'He has since left the army.',
    'Idle since then.',
    'The word is used here in its wider sense.',
    'See below.',
    'Some of them are still there.',
    '',
  ])('%s', (text) => {
    expect(classifyNote(text)).toMatchObject({ kind: 'comment', how: null, target: null, several: false })
  })
})

describe('a note that names several sources', () => {
  test.each<[string, boolean]>([
    ['Interview with R. Amato, Lomé, 14 February 2000; interview with P. Okono, Lomé, 15 February 2000.', true],
    ['Letter from the ministry, 3 May 2001; email from Ana Sálvia, 9 June 2002.', true],
    ['Interview with R. Amato, Lomé, 14 February 2000. Letter to the ministry, 3 May 2001.', true],
    ['Interview with R. Amato, Lomé, and interview with P. Okono, Lomé.', true],
    ['Interview with R. Amato, Ministry of Defense, Lomé, 14 February 2000.', false],
    ['Ibid.; interview with P. Okono, Lomé.', false],
  ])('%s', (text, several) => {
    expect(classifyNote(text).several).toBe(several)
  })
})
