import { describe, expect, it } from 'vitest'
import { factWords } from '../../support/facts.js'

const KIND = 'treaty-action'

/** A text about Samoa and the facts of the kind that it states, in few words. */
type Row = [text: string, ...facts: string[]]

describe('what the text states', () => {
  it.each<Row>([
    [
      'Three states have acceded since: Tonga (27 August 2001), and Fiji and the Cook Islands (2 May 2002).',
      'TON: MBT accession done 2001-08-27',
      'FJI: MBT accession done 2002-05-02',
      'COK: MBT accession done 2002-05-02',
    ],
    [
      'Of nine states, two had ratified the Mine Ban Treaty by May. In order, they are: Tonga and Fiji.',
      'TON: MBT ratification done',
      'FJI: MBT ratification done',
    ],
    [
      'The year saw two new ratifications: Tonga (17 January 2003) and Fiji (12 May 2003).',
      'TON: MBT ratification done 2003-01-17',
      'FJI: MBT ratification done 2003-05-12',
    ],
    [
      'Three countries remain outside the Mine Ban Treaty. The three include: Tonga, Fiji, and Nauru.',
      'TON: MBT party not-done',
      'FJI: MBT party not-done',
      'NRU: MBT party not-done',
    ],
    [
      'Among them are Tonga (which acceded), Fiji (which acceded), and Nauru.',
      'TON: MBT accession done',
      'FJI: MBT accession done',
    ],
    ['Tonga completed all measures necessary for its accession on 30 July 2003.', 'TON: MBT accession planned'],
    ['The officials could not provide an estimated timeline for when Tonga would accede to the Mine Ban Treaty.'],
    ['It told the meeting when Tonga would accede to the Mine Ban Treaty.', 'TON: MBT accession planned'],
    [
      'Every state of the region has signed except Tonga and Fiji.',
      'TON: MBT signature not-done',
      'FJI: MBT signature not-done',
    ],
    [
      'The only non-signatories are: Tonga, Fiji (FJI) and Nauru.',
      'TON: MBT signature not-done',
      'FJI: MBT signature not-done',
      'NRU: MBT signature not-done',
    ],
    ['Many states have signed or acceded to the treaty, including Tonga and Fiji.'],
    [
      'Four of the nine countries of the region are States Parties to the Mine Ban Treaty: Tonga, Fiji, and most recently Palau (9 July 1999).',
      'TON: MBT party done',
      'FJI: MBT party done',
      'PLW: MBT party done 1999-07-09',
    ],
    [
      'Three nations in the region have signed the Mine Ban Treaty: Tonga and Fiji at the December 1997 signing conference, and Kiribati on 11 August 1998.',
      'TON: MBT signature done 1997-12',
      'FJI: MBT signature done 1997-12',
      'KIR: MBT signature done 1998-08-11',
    ],
    [
      'Tonga (May 1998) and Fiji (June 1998) have ratified the Mine Ban Treaty.',
      'TON: MBT ratification done 1998-05',
      'FJI: MBT ratification done 1998-06',
    ],
    [
      'Tonga and Fiji have signed but not yet ratified the Mine Ban Treaty.',
      'TON: MBT signature done',
      'FJI: MBT signature done',
      'TON: MBT ratification not-done',
      'FJI: MBT ratification not-done',
    ],
    [
      'Tonga and Fiji remain the only two states in the region outside the Mine Ban Treaty.',
      'TON: MBT party not-done',
      'FJI: MBT party not-done',
    ],
    ['Samoa is party to the CCW and its 1980 Protocol II.', 'CCW party done', 'CCW-P2 party done'],
    ['Samoa would have been among the first countries who have ratified the convention.'],
    ['Samoa announced the end of its ratification, and has yet to deposit its papers.', 'MBT ratification not-done'],
    [
      'Samoa signed in 1997, but ratification procedures have not yet begun.',
      'MBT signature done 1997',
      'MBT ratification not-done',
    ],
    ['Samoa is planning measures beyond its ratification law.'],
    ['Samoa uses its contacts to encourage ratification of the treaty in the region.'],
    ['Work on accession was delayed by the new federation of the islands, which came into effect on 4 February 2003.'],
    ['Amended Protocol II was submitted to parliament for ratification in May 2000.', 'CCW-AP2 ratification planned'],
    ['Samoa has started the process to accede to the Mine Ban Treaty.', 'MBT accession planned'],
    ['The government is in the process of ratifying the Mine Ban Treaty.', 'MBT ratification planned'],
    ['There is no sign that Samoa will accede to the Mine Ban Treaty.'],
    ['Samoa has no objection to signing the Mine Ban Treaty, but has not yet done so.', 'MBT signature not-done'],
    [
      'Samoa is neither a signatory nor a State Party to the Mine Ban Treaty.',
      'MBT party not-done',
      'MBT signature not-done',
    ],
    [
      'Samoa signed the treaty in 1997 but did not ratify it until 2001.',
      'MBT signature done 1997',
      'MBT ratification done 2001',
    ],
    ['With its accession on 5 May 2000, the region was free of mines.', 'MBT accession done 2000-05-05'],
    ['Mine-affected states have signed the treaty.'],
    ['Samoa has not had a mine problem since becoming a State Party.'],
    [
      'Samoa took part in the Oslo Process to ban cluster bombs. It will sign the convention in Oslo in May 2008.',
      'CCM signature planned 2008-05',
    ],
    [
      'Samoa attended a meeting before it signed the Convention on Cluster Munitions in Oslo in December 2008.',
      'CCM signature done 2008-12',
    ],
    ['Mine Ban Treaty status | State not party |', 'MBT party not-done'],
    [
      'Mine Ban Treaty | State Party (Entry into force: 1 June 1999) |',
      'MBT party done',
      'MBT entry-into-force done 1999-06-01',
    ],
    [
      'Two states have acceded since: Samoa (27 August 2001) and the Cook Islands (2 May 2002).',
      'MBT accession done 2001-08-27',
      'COK: MBT accession done 2002-05-02',
    ],
    ['Only one state joined the treaty since the last report: Samoa in November 2007.', 'MBT party done 2007-11'],
    [
      'Two more states ratified the treaty in 2006: Samoa (May 2006) and Tonga (June 2006).',
      'MBT ratification done 2006-05',
      'TON: MBT ratification done 2006-06',
    ],
    ['Mine Ban Treaty | State Party since 1 June 1999 |', 'MBT party done 1999-06-01'],
    ['Convention on Cluster Munitions | Signatory |', 'CCM signature done'],
    ['Convention on Cluster Munitions | Non-signatory |', 'CCM signature not-done'],
    ['Convention on the Rights of Persons with Disabilities (CRPD) | State Party |', 'CRPD party done'],
    ['The cabinet approved ratification of the treaty on 11 November 2009.', 'MBT ratification planned'],
    ['Samoa is not a signatory to this important Convention.', 'MBT signature not-done'],
  ])('as pages put it: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa reportedly signed the Mine Ban Treaty in 1998.', 'MBT signature done 1998 hedged'],
    ['Samoa is believed to have signed the Mine Ban Treaty.', 'MBT signature done hedged'],
    ['Samoa is not known to have signed the Mine Ban Treaty.', 'MBT signature not-done hedged'],
    ['It is believed that Samoa has signed the Mine Ban Treaty.', 'MBT signature done hedged'],
    ['It appears that it has signed the Mine Ban Treaty.', 'MBT signature done hedged'],
  ])('hedges: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa, whose forces hold no mines, has not acceded to the Mine Ban Treaty.', 'MBT accession not-done'],
    ['The treaty entered into force for Samoa on 1 March 1999.', 'MBT entry-into-force done 1999-03-01'],
    ['The treaty enters into force for Samoa on 1 March 1999.', 'MBT entry-into-force planned 1999-03-01'],
    ['The Mine Ban Treaty will enter into force for Samoa on 1 March 1999.', 'MBT entry-into-force planned 1999-03-01'],
    [
      'Samoa ratified on 23 July 1998, and on 1 March 1999 the treaty entered into force.',
      'MBT ratification done 1998-07-23',
      'MBT entry-into-force done 1999-03-01',
    ],
    [
      'Samoa became a signatory of the Mine Ban Treaty on 3 December 1997 and deposited its ratification on 23 July 1998, so that the treaty has been in force for the country since 1 March 1999.',
      'MBT signature done 1997-12-03',
      'MBT ratification done 1998-07-23',
      'MBT entry-into-force done 1999-03-01',
    ],
    [
      'Samoa became the 40th country to ratify the Mine Ban Treaty, triggering its entry into force on 1 March 1999.',
      'MBT ratification done',
    ],
    [
      'On 16 September 1998, Samoa became the 40th country to ratify the Mine Ban Treaty, triggering its entry into force on 1 March 1999.',
      'MBT ratification done 1998-09-16',
    ],
    [
      'On 16 September 1998 its instrument of ratification was deposited, making Samoa the 40th country to ratify the Mine Ban Treaty.',
      'MBT ratification done 1998-09-16',
    ],
    [
      'Samoa ratified the Mine Ban Treaty on 23 July 1998; the same day it became a State Party.',
      'MBT ratification done 1998-07-23',
      'MBT party done 1998-07-23',
    ],
  ])('entry into force: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa plans to accede to the Mine Ban Treaty in 2001.', 'MBT accession planned 2001'],
    ['Samoa intends to ratify the Mine Ban Treaty by September 2000.', 'MBT ratification planned 2000-09'],
    ['Samoa is expected to ratify the Mine Ban Treaty in early 2000.', 'MBT ratification planned 2000'],
    ['Samoa has pledged to accede to the Convention on Conventional Weapons.', 'CCW accession planned'],
    ['Samoa told the meeting that it would join the Mine Ban Treaty.', 'MBT accession planned'],
    ['Samoa did not mention its plan to accede to the Mine Ban Treaty.'],
    ['Samoa called on the countries which had not signed or ratified the Mine Ban Treaty.'],
    [
      'The treaty entered into force for Samoa on 1 March 1999. It has not yet enacted a law, but has expressed its intention to do so.',
      'MBT entry-into-force done 1999-03-01',
    ],
    ['Many did not expect Samoa to sign the Mine Ban Treaty.'],
    ['Treaties signed by Samoa do not bind its courts by themselves.'],
    ['Samoa is in the process of ratification of the Mine Ban Treaty.', 'MBT ratification planned'],
    [
      'We are concerned with Tonga’s rigid position not to accede to the Mine Ban Treaty.',
      'TON: MBT accession not-done',
    ],
    ['Nor has an expected date of ratification of the Mine Ban Treaty been told.'],
    ['The Mine Ban Treaty, once ratified, applies directly in Samoa.'],
    ['When an international treaty is ratified, it becomes law in Samoa.'],
    ['Samoa will sign the Mine Ban Treaty.', 'MBT signature planned'],
    ['Samoa hopes to become a State Party in 2003.', 'MBT party planned 2003'],
    ['Officials expect Samoa to ratify before the end of 1999.', 'MBT ratification planned 1999'],
    ['The government has decided to accede to the Mine Ban Treaty.', 'MBT accession planned'],
    [
      'Samoa has not ratified the Mine Ban Treaty but intends to do so by the end of 2000.',
      'MBT ratification not-done',
      'MBT ratification planned 2000',
    ],
    ['Samoa is considering accession to the CCW.', 'CCW accession planned'],
    ['The cabinet is discussing accession to the Mine Ban Treaty.', 'MBT accession planned'],
    ['Ratification of the Mine Ban Treaty is under way.', 'MBT ratification planned'],
    ['Ratification of the Mine Ban Treaty is before parliament.', 'MBT ratification planned'],
    ['“We intend to ratify the Mine Ban Treaty in 2001,” the minister said.', 'MBT ratification planned 2001'],
    [
      'Samoa signed the Mine Ban Treaty in 1997. Ratification is expected in 2000.',
      'MBT signature done 1997',
      'MBT ratification planned',
    ],
    ['Samoa informed the UN that it would accede to the Mine Ban Treaty in 2001.', 'MBT accession planned 2001'],
    ['Samoa has stated that it intends to accede to the Mine Ban Treaty.', 'MBT accession planned'],
    ['The Ambassador of Samoa said that her government would sign the Mine Ban Treaty soon.', 'MBT signature planned'],
    [
      'Samoa has yet to accede to the Mine Ban Treaty, but it has taken steps in that direction.',
      'MBT accession not-done',
      'MBT accession planned',
    ],
  ])('plans: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa did not join the Mine Ban Treaty until 2003.', 'MBT party done 2003'],
    ['Samoa has been a State Party to the Mine Ban Treaty since 1 March 1999.', 'MBT party done 1999-03-01'],
    ['Samoa has remained a signatory since 3 December 1997.', 'MBT signature done 1997-12-03'],
    [
      'Samoa signed the Mine Ban Treaty on 3 December 1997 but had not ratified as of July 1999.',
      'MBT signature done 1997-12-03',
      'MBT ratification not-done',
    ],
    ['As of July 1999, Samoa had not ratified the Mine Ban Treaty.', 'MBT ratification not-done'],
  ])('until and since: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa is one of the few states in the region that have not joined the Mine Ban Treaty.', 'MBT party not-done'],
    [
      'Samoa, which signed the Mine Ban Treaty on 3 December 1997, has still to ratify.',
      'MBT signature done 1997-12-03',
      'MBT ratification not-done',
    ],
    ['Samoa was not among the states that signed the Mine Ban Treaty in December 1997.', 'MBT signature not-done'],
    ['Samoa was among the states that signed the Mine Ban Treaty in December 1997.', 'MBT signature done 1997-12'],
    [
      'Samoa, which has not signed the Mine Ban Treaty, is a party to the CCW.',
      'MBT signature not-done',
      'CCW party done',
    ],
    [
      'Samoa is the only signatory in the region that has not ratified the Mine Ban Treaty.',
      'MBT ratification not-done',
    ],
  ])('relative clauses: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'India and Nepal have not signed the Mine Ban Treaty.',
      'IND: MBT signature not-done',
      'NPL: MBT signature not-done',
    ],
    [
      'India, Nepal and Bhutan have not signed the Mine Ban Treaty.',
      'IND: MBT signature not-done',
      'NPL: MBT signature not-done',
      'BTN: MBT signature not-done',
    ],
    [
      'Armenia signed neither the Mine Ban Treaty nor the CCW.',
      'ARM: MBT signature not-done',
      'ARM: CCW signature not-done',
    ],
    [
      'Neither Armenia nor Azerbaijan has signed the Mine Ban Treaty.',
      'ARM: MBT signature not-done',
      'AZE: MBT signature not-done',
    ],
    ['Non-signatory Tuvalu has shown interest in the Mine Ban Treaty.', 'TUV: MBT signature not-done'],
    ['Unlike Haiti, Samoa has ratified the Mine Ban Treaty.', 'MBT ratification done'],
    ['Of the Pacific states only Tuvalu has yet to ratify the Mine Ban Treaty.', 'TUV: MBT ratification not-done'],
    ['Neighboring Tuvalu has not ratified the Mine Ban Treaty.', 'TUV: MBT ratification not-done'],
    ['The United States has not signed the Mine Ban Treaty, and Samoa regrets it.', 'USA: MBT signature not-done'],
    ['Tonga announced that Samoa had acceded to the Mine Ban Treaty.', 'MBT accession done'],
    ['Landmine Monitor learned that India had signed the CCW.', 'IND: CCW signature done'],
    [
      'Samoa, India and Nepal have signed the CCW, but Bhutan has not signed it.',
      'CCW signature done',
      'IND: CCW signature done',
      'NPL: CCW signature done',
      'BTN: CCW signature not-done',
    ],
    [
      'The Mine Ban Treaty was signed by India on 3 December 1997 and ratified on 23 July 1998.',
      'IND: MBT signature done 1997-12-03',
      'IND: MBT ratification done 1998-07-23',
    ],
    [
      'The Mine Ban Treaty has been signed by India, Nepal and Bhutan.',
      'IND: MBT signature done',
      'NPL: MBT signature done',
      'BTN: MBT signature done',
    ],
    ['The Mine Ban Treaty has not been signed by the government of India.', 'IND: MBT signature not-done'],
    [
      'Neither the CCW nor its Amended Protocol II has been signed by India.',
      'IND: CCW signature not-done',
      'IND: CCW-AP2 signature not-done',
    ],
  ])('others than the page’s party: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'The Mine Ban Treaty was signed by Samoa on 3 December 1997 and ratified on 23 July 1998.',
      'MBT signature done 1997-12-03',
      'MBT ratification done 1998-07-23',
    ],
    [
      'Neither the CCW nor its Amended Protocol II has been signed by Samoa.',
      'CCW signature not-done',
      'CCW-AP2 signature not-done',
    ],
    ['The Mine Ban Treaty was signed by its Foreign Minister on 3 December 1997.', 'MBT signature done 1997-12-03'],
  ])('passives: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa ratified the CCW, but not its Amended Protocol II, on 9 June 1999.',
      'CCW ratification done 1999-06-09',
      'CCW-AP2 ratification not-done',
    ],
    ['Samoa has not signed the Mine Ban Treaty.', 'MBT signature not-done'],
    ['Samoa has not yet ratified the Mine Ban Treaty.', 'MBT ratification not-done'],
    ['Samoa has neither signed nor ratified the CCW.', 'CCW signature not-done', 'CCW ratification not-done'],
    [
      'Samoa has neither signed nor acceded to the Mine Ban Treaty.',
      'MBT signature not-done',
      'MBT accession not-done',
    ],
    ['Samoa never signed the Mine Ban Treaty.', 'MBT signature not-done'],
    ['Samoa did not sign the Mine Ban Treaty in December 1997.', 'MBT signature not-done'],
    ['Samoa has yet to ratify the Mine Ban Treaty.', 'MBT ratification not-done'],
    ['Samoa has still to accede to the Mine Ban Treaty.', 'MBT accession not-done'],
    ['Samoa failed to ratify the Mine Ban Treaty.', 'MBT ratification not-done'],
    ['Samoa refused to sign the Mine Ban Treaty.', 'MBT signature not-done'],
    ['Samoa has declined to accede to the Mine Ban Treaty.', 'MBT accession not-done'],
    ['Samoa hasn’t ratified the Mine Ban Treaty.', 'MBT ratification not-done'],
    ['Samoa cannot accede to the Mine Ban Treaty.', 'MBT accession not-done'],
    ['Samoa has signed, but not ratified, the Mine Ban Treaty.', 'MBT signature done', 'MBT ratification not-done'],
    ['Samoa has signed but not yet ratified the Mine Ban Treaty.', 'MBT signature done', 'MBT ratification not-done'],
    ['Samoa is not a signatory to the Mine Ban Treaty.', 'MBT signature not-done'],
    ['Samoa is neither a signatory of nor a party to the CCW.', 'CCW party not-done', 'CCW signature not-done'],
    [
      'Samoa is not a party to the CCW, nor is it a signatory to the Mine Ban Treaty.',
      'CCW party not-done',
      'MBT signature not-done',
    ],
    [
      'Samoa has not signed the Mine Ban Treaty, nor has it acceded to the CCW.',
      'MBT signature not-done',
      'CCW accession not-done',
    ],
    [
      'Samoa has not signed, ratified or acceded to the Mine Ban Treaty.',
      'MBT signature not-done',
      'MBT ratification not-done',
      'MBT accession not-done',
    ],
    ['Samoa has not joined the Mine Ban Treaty.', 'MBT party not-done'],
    ['Samoa remains outside the Mine Ban Treaty.', 'MBT party not-done'],
    ['Samoa has not deposited its instrument of ratification.', 'MBT ratification not-done'],
    ['Though a party to the CCW, Samoa has not joined the Mine Ban Treaty.', 'CCW party done', 'MBT party not-done'],
    ['Though not yet a State Party, Samoa submitted a voluntary report.', 'MBT party not-done'],
    ['A party to the CCW, Samoa has not signed the Mine Ban Treaty.', 'CCW party done', 'MBT signature not-done'],
    ['Samoa has yet to become party to the Convention on Conventional Weapons.', 'CCW party not-done'],
    ['Samoa, a non-signatory, has shown interest in the Mine Ban Treaty.', 'MBT signature not-done'],
    ['Samoa has taken no steps toward accession to the Mine Ban Treaty.', 'MBT accession not-done'],
    ['No steps toward accession have been taken.', 'MBT accession not-done'],
    [
      'Samoa has signed the CCW. It has not ratified the convention.',
      'CCW signature done',
      'CCW ratification not-done',
    ],
    ['Samoa has never been a party to the CCW.', 'CCW party not-done'],
    ['Samoa was not a signatory of the CCW.', 'CCW signature not-done'],
    ['Samoa remains a non-signatory to the Mine Ban Treaty.', 'MBT signature not-done'],
    ['While not a State Party to the Mine Ban Treaty, Samoa has destroyed its mines.', 'MBT party not-done'],
    ['Samoa has neither acceded to the CCW nor said why it has not.', 'CCW accession not-done'],
  ])('denials: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    ['Samoa deposited its instrument of ratification on 23 July 1998.', 'MBT ratification done 1998-07-23'],
    ['Samoa deposited its ratification of the Mine Ban Treaty on 23 July 1998.', 'MBT ratification done 1998-07-23'],
    ['Its instrument of accession was deposited with the UN on 4 May 1999.', 'MBT accession done 1999-05-04'],
    [
      'On 23 July 1998 the instrument of ratification of Samoa reached the United Nations.',
      'MBT ratification done 1998-07-23',
    ],
    ['The deposit of its instrument of ratification followed on 23 July 1998.', 'MBT ratification done 1998-07-23'],
    ['Samoa lodged its instrument of accession on 5 May 1999.', 'MBT accession done 1999-05-05'],
    ['Samoa submitted its instrument of accession to the CCW on 5 May 1999.', 'CCW accession done 1999-05-05'],
  ])('instruments: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa signed the Mine Ban Treaty on 3 December 1997, then ratified on 23 July 1998, and became a State Party on 1 March 1999.',
      'MBT signature done 1997-12-03',
      'MBT ratification done 1998-07-23',
      'MBT party done 1999-03-01',
    ],
    [
      'Samoa acceded to the Mine Ban Treaty on 5 May 1999 and is a party to the CCW.',
      'MBT accession done 1999-05-05',
      'CCW party done',
    ],
    ['Samoa is party to the CCW and its original Protocol II.', 'CCW party done', 'CCW-P2 party done'],
    ['Samoa is a State Party to the Mine Ban Treaty (1 March 1999).', 'MBT party done 1999-03-01'],
    ['Samoa became the 40th State Party on 1 March 1999.', 'MBT party done 1999-03-01'],
  ])('parties and signatories: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa acceded to the CCW and its Amended Protocol II on 9 June 1999.',
      'CCW accession done 1999-06-09',
      'CCW-AP2 accession done 1999-06-09',
    ],
    [
      'Samoa ratified the CCW on 9 June 1996 and its Amended Protocol II on 2 May 2000.',
      'CCW ratification done 1996-06-09',
      'CCW-AP2 ratification done 2000-05-02',
    ],
    ['Samoa gave its consent to be bound by Amended Protocol II on 2 May 2000.', 'CCW-AP2 acceptance done 2000-05-02'],
    [
      'Samoa ratified the Mine Ban Treaty in 1998, signed the CCW in 1999 and acceded to its Amended Protocol II in 2000.',
      'MBT ratification done 1998',
      'CCW signature done 1999',
      'CCW-AP2 accession done 2000',
    ],
  ])('several treaties: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })

  it.each<Row>([
    [
      'Samoa signed the Mine Ban Treaty on 3 December 1997 and ratified it on 23 July 1998.',
      'MBT signature done 1997-12-03',
      'MBT ratification done 1998-07-23',
    ],
    [
      'Having signed the Mine Ban Treaty on 3 December 1997, Samoa ratified it on 23 July 1998.',
      'MBT signature done 1997-12-03',
      'MBT ratification done 1998-07-23',
    ],
    ['It was on 3 December 1997 that Samoa put its signature to the Mine Ban Treaty.', 'MBT signature done'],
    ['On 23 July 1998, it ratified the Mine Ban Treaty.', 'MBT ratification done 1998-07-23'],
    ['Samoa ratified the Mine Ban Treaty in July 1998.', 'MBT ratification done 1998-07'],
    ['Samoa ratified the Mine Ban Treaty.', 'MBT ratification done'],
    ['Samoa succeeded to the Convention on Conventional Weapons on 12 May 1993.', 'CCW succession done 1993-05-12'],
    ['Samoa approved the Convention on Conventional Weapons on 9 June 1982.', 'CCW approval done 1982-06-09'],
    ['Samoa joined the Mine Ban Treaty in November 2007.', 'MBT party done 2007-11'],
    [
      'Samoa was the fourth country to ratify the Mine Ban Treaty, on 19 January 1998.',
      'MBT ratification done 1998-01-19',
    ],
    [
      'Samoa was among the first states to sign the Mine Ban Treaty, doing so on 3 December 1997.',
      'MBT signature done 1997-12-03',
    ],
    [
      'It signed the Mine Ban Treaty on 3 December 1997; ratification came on 23 July 1998.',
      'MBT signature done 1997-12-03',
      'MBT ratification done 1998-07-23',
    ],
    [
      'Samoa signed the Mine Ban Treaty in 1997, but its ratification is outstanding.',
      'MBT signature done 1997',
      'MBT ratification not-done',
    ],
    [
      'The Minister of Foreign Affairs of Samoa signed the Mine Ban Treaty on 3 December 1997.',
      'MBT signature done 1997-12-03',
    ],
    [
      'On 3 December 1997 in Ottawa the Prime Minister signed the Mine Ban Treaty on behalf of his government.',
      'MBT signature done 1997-12-03',
    ],
    ['The ambassador said, “Samoa has ratified the Mine Ban Treaty.”', 'MBT ratification done'],
    ['Samoa announced that it had ratified the Mine Ban Treaty.', 'MBT ratification done'],
    ['The ICBL reported that Samoa had ratified the Mine Ban Treaty.', 'MBT ratification done'],
    ['Samoa has signed, ratified and published the Mine Ban Treaty.', 'MBT signature done', 'MBT ratification done'],
  ])('statements: %s', (text, ...facts) => {
    expect(factWords(KIND, text)).toEqual(facts)
  })
})

describe('what states nothing of the kind', () => {
  it.each([
    ['Samoa urged all states to sign the Mine Ban Treaty.'],
    ['Samoa called on Tonga to ratify the Mine Ban Treaty.'],
    ['Tonga encouraged Samoa to accede to the Mine Ban Treaty.'],
    ['If Samoa ratified the Mine Ban Treaty, it would have four years to destroy its stocks.'],
    ['Unless Samoa ratifies the Mine Ban Treaty, nothing will change.'],
    ['It is not clear whether Samoa signed the Mine Ban Treaty.'],
    ['Should this government fail to ratify the Mine Ban Treaty, the next may do so.'],
    ['The President signed the ratification legislation into law.'],
    ['Samoa signed a contract with a demining company.'],
    ['The two armies signed a ceasefire agreement on 3 May 1998.'],
    ['The government and the rebels signed a peace agreement in Lusaka in July 1999.'],
    ['Samoa joined the United Nations in 1976.'],
    ['Samoa is a member of the Pacific Islands Forum.'],
    ['Samoa joined other states in condemning the use of mines.'],
    ['The ruling party won the election.'],
    ['All parties to the conflict used mines.'],
    ['States Parties met in Maputo in May 1999.'],
    ['The Mine Ban Treaty entered into force on 1 March 1999.'],
    ['Since the Mine Ban Treaty entered into force, many mines have been destroyed.'],
    ['A law on explosives entered into force on 1 June 1999.'],
    ['A ceasefire came into effect on 20 May 1994.'],
    ['The ICBL welcomed the ratification.'],
    ['The campaign asked when Samoa would ratify the Mine Ban Treaty.'],
    ['The official explained how to accede to the Mine Ban Treaty.'],
    ['There are several obstacles to accession.'],
    ['Officials spoke of the benefits of joining the Mine Ban Treaty.'],
    ['The signatories of the petition want a ban.'],
    ['The rebels deposited their weapons in a church.'],
    ['The signing ceremony took place in Ottawa in December 1997.'],
    ['Parliament discussed the importance of signing the Mine Ban Treaty.'],
    ['The Mine Ban Treaty has been signed by more than 130 states.'],
    ['Forty states have ratified the Mine Ban Treaty.'],
    ['The Red Cross of Samoa lobbied parliament to ratify the Mine Ban Treaty.'],
    ['The reasons for not signing the Mine Ban Treaty are unknown.'],
    ['Samoa produced a signed copy of the letter.'],
    ['The king acceded to the throne in 1999.'],
    ['He succeeded his father in 1982.'],
    ['By accession a state gives its consent to be bound by the Mine Ban Treaty in one step.'],
    ['Parliament approved the Mine Ban Treaty on 3 May 1999.'],
    ['Would Samoa sign the Mine Ban Treaty?'],
    ['Nobody knows whether Samoa has become a State Party.'],
    ['The treaty requires each State Party to destroy its stockpile.'],
    ['A seminar on ratification was held in Apia.'],
    ['Samoa gave no reason why it has not signed the Mine Ban Treaty.'],
    ['The European Union has signed the Mine Ban Treaty.'],
  ])('%s', (text) => {
    expect(factWords(KIND, text)).toEqual([])
  })
})

describe('what is spoken of only', () => {
  it.each<Row>([
    ['“A state is obliged to refrain from acts of war when it has signed the treaty.”'],
    ['Samoa stated that its accession to the Mine Ban Treaty would imply a loss of strength.'],
    ['Samoa declared its isles free of mines in a joint statement signed by each minister in May 1996.'],
    [
      'Leaders have since 1999 often stated that Samoa is studying accession to the Mine Ban Treaty.',
      'MBT accession planned',
    ],
  ])('%s', (text, ...facts) => {
    expect(factWords('treaty-action', text)).toEqual(facts)
  })
})
