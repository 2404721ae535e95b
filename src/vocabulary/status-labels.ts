/**
 * Labels of the status tables of the editions from 2007 on and of the country profiles. In flattened text a table is
 * nothing but these lines, each with its value on the lines below.
 */
const LABELS = [
  '(?:Mine Ban Treaty|Convention on Cluster Munitions|Cluster munition convention|Treaty|CCM|CCW) status',
  'State Party since',
  'Signatory since',
  '(?:Treaty|Convention) implementing legislation',
  '(?:Last|Initial) Article 7 report (?:submitted(?: in| on)?|due)',
  'Article 3 \\(mines retained\\)',
  'Article 4 \\(stockpile destruction\\)',
  '(?:Estimated )?[Ss]tockpile(?: size)?',
  'Likelihood of meeting (?:the )?deadline',
  'Use, production,? (?:and )?transfer in \\d{4}(?:[-–]\\d{4})?',
  'Stockpiles?',
  'Stockpile destruction(?: in \\d{4})?',
  'Contamination',
  'Estimated area of contamination',
  '(?:Land release|Clearance|Demining)(?: [Pp]rogress)?(?: in)? \\d{4}(?:[-–]\\d{4})?',
  '(?:MRE|RE|Risk education) capacity',
  'Risk [Ee]ducation [Rr]ecipients in \\d{4}',
  '(?:Mine/ERW )?[Cc]asualties in \\d{4}',
  'All known casualties(?: (?:by|to|at|until|as of) (?:the )?end (?:of )?\\d{4}| \\(?(?:between )?\\d{4}(?:[-–]| and )\\d{4}\\)?)?',
  '(?:\\d{4} )?[Cc]asualties(?: in \\d{4})? by (?:outcome|device type|item type|type of device|survival outcome|age group|status)',
  'Casualty analysis',
  'Estimated (?:number of )?(?:mine/ERW )?survivors',
  'Mine/ERW survivors',
  'Availability of services in \\d{4}',
  '(?:Mine action funding|Support for mine action|Progress towards victim assistance aims) in \\d{4}(?:[-–]\\d{4})?',
  'Progress towards (?:victim|survivor) assistance(?: \\(VA\\d{1,2}\\))? aims',
  'Article 5 \\(clearance of mined areas\\)',
  'Article 4 \\(clearance of areas contaminated by cluster munition remnants\\)',
  'Pro-mine ban UNGA voting record',
  '(?:Participation|Attendance) in (?:the )?(?:Mine Ban Treaty|Convention on Cluster Munitions|treaty) meetings',
  'National implementation (?:measures|legislation)',
  'Transparency reporting',
  'Key developments',
  'Implementation legislation',
].join('|')

const STATUS_LABEL = new RegExp(`^(?:${LABELS})$`)
/** A label with its value on the same line: `Treaty status: State Party`, `Stockpiles None`. Not `Stockpiles of`. */
const LABEL_AND_VALUE = new RegExp(`^(?:${LABELS})(?=:? ?[\\p{Lu}\\d•“"(])`, 'u')

export function isStatusLabel(text: string): boolean {
  return text.length <= 90 && STATUS_LABEL.test(text)
}

const TREATY =
  /^(?:Mine Ban Treaty|Convention on Cluster Munitions|Convention on Certain Conventional Weapons|Convention on the Rights of Persons with Disabilities)(?: \([A-Z]{2,5}\))?$/
const STATUS = /^(?:(?:Not a |Non-)?State Party|State not party|Signatory|Non-signatory)(?:$|[ ,(])/i

/** `Mine Ban Treaty`, with `State Party` on the line below: the name of a treaty is the label of its status. */
export function isStatusOf(text: string, below: string | undefined): boolean {
  return below !== undefined && below.length <= 120 && TREATY.test(text) && STATUS.test(below)
}

/** The status label with which a line begins that has its value behind it; null where there is none. */
export function leadingStatusLabel(text: string): string | null {
  const label = LABEL_AND_VALUE.exec(text)?.[0]
  return label === undefined || label === text ? null : label
}
