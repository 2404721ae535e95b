/**
 * What the sites that carry Monitor pages print around them. Lines are compared folded: lower case, one space, no
 * leading or closing `>` `|` `:`.
 */

/** Entries of menus and link bars, each a line of its own. */
const CHROME_LINES = new Set(
  `about us|the issues|our research products|order publications|multimedia|press room|resources for monitor researchers
|archives home page|table of contents|country reports|sub-sections|landmine monitor|home|home page|search|contact us|contact
|site map|sitemap|print|print this page|print page|e-mail this page|email this page|back|back to top|top|top of page|go to top|return to top
|related report|related reports|full report|executive summary|key findings|translated country reports|lm report
|share on facebook|share on twitter|copy link|advertisement|privacy policy|terms of use|cookie policy|most read
|landmine & cluster munition monitor|landmine and cluster munition monitor|international campaign to ban landmines
|skip to content|skip to main content|skip navigation|menu|login|log in|share|share this|tweet|donate|subscribe|languages|english|français|francais|español|espanol|português|portugues|русский|العربية|deutsch|russian|arabic|french|spanish|portuguese
|email notification|receive notifications when this country profile is updated|sections|send us your feedback on this profile
|previous|next|next page|previous page|download|download pdf|view pdf|pdf|in arabic (as pdf)|in french (as pdf)|in spanish (as pdf)|in russian (as pdf)`
    .replaceAll('\n', '')
    .split('|'),
)

/** `In Arabic (As PDF)` and its like in any language. */
const TRANSLATION = /^in [a-z]{3,20}(?: [a-z]{3,20})? ?\(as pdf\)$/
/** `LM Report 2000 Full Report Executive Summary Key Findings ...`: the link line of the 2000 edition. */
const LINK_LINE = /^lm report \d{4}(?: [a-z]+){1,14}$/
/** A row of signs that once were buttons for the size of the type: `+ * +`. */
const SIGNS = /^[+*\-–—_=~|<>«»·•.:\s]{1,60}$/
/** Who owns the site. */
const COPYRIGHT = /^(?:©|\(c\) |copyright\b|all rights reserved)/

/** `[ Use | Universalizing | Production ]`: links to the parts of a long page. */
const LINK_BAR = /^\[ ?[^[\]|]{1,60}(?:\|[^[\]|]{1,60}){1,14}\]$/
/** The name of a picture's file where the picture stood: `S64.tif`. */
const PICTURE = /^[\w() -]{1,60}\.(?:tiff?|jpe?g|png|gif|eps)$/i

/** What leads in the bar of links below it. */
const BAR_LEAD = /^jump to a specific section(?: of the chapter)?:?$/i

/** Whether the line after this one is a bar of links. */
export function leadsInLinkBar(text: string): boolean {
  return BAR_LEAD.test(text)
}

/** The `>` and `|` that stand between the entries of a trail. */
function trimSigns(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && '>|»: '.includes(line[start] as string)) start++
  while (end > start && '>|»: '.includes(line[end - 1] as string)) end--
  return line.slice(start, end)
}

/** The notice and the form above a country profile, each one long line. */
const PROFILE_FORM =
  /^(?:email notification\b|receive notifications when this (?:country )?profile\b|send us your feedback|send the monitor your feedback by filling)/i

/** Whether a line is a part of the form above a country profile, which no other page has. */
export function isProfileForm(text: string): boolean {
  return text.length <= 800 && PROFILE_FORM.test(text)
}

/** Whether a line, as printed, is known to belong to a site and not to a page. */
export function isChromeLine(text: string): boolean {
  if (isProfileForm(text)) return true
  if (text.length > 220) return false
  const line = trimSigns(text.toLowerCase())
  if (line === '') return true
  return (
    CHROME_LINES.has(line) ||
    SIGNS.test(text) ||
    TRANSLATION.test(line) ||
    LINK_LINE.test(line) ||
    COPYRIGHT.test(line) ||
    LINK_BAR.test(text) ||
    PICTURE.test(text) ||
    BAR_LEAD.test(text)
  )
}

/** What programs that keep sites print below a text: where it is filed, who may answer, the menus of a wiki. */
const FOOT =
  /^(?:retrieved from ["“”']?(?:https?:|www\.)|categor(?:y|ies):|tags?:|posted in \S|filed under\b|tagged (?:with|as)\b|navigation menu$|post navigation$|leave a (?:reply|comment)\b|share this\b|related (?:posts|articles|content)\b|(?:previous|next) (?:post|article)\b|comments (?:are closed|off)\b|printer-friendly version$|(?:proudly )?powered by \S|user login$|this page was last (?:edited|modified)\b|(?:we|this (?:web)?site) uses? cookies\b)/i

/** Whether a line opens what a site prints below a text; the menus of the site may follow it. */
export function opensFoot(text: string): boolean {
  return text.length <= 220 && FOOT.test(text)
}

/** What sites and programs print over the notes of a page. No page of this genre does. */
const NOTES_HEADINGS =
  /^(?:\[?(?:foot|end)?notes?\]?|references?|(?:foot|end)?notes (?:and|&) references|references (?:and|&) (?:foot|end)?notes|sources|citations)(?: ?\[edit\])?:?$/i

export function isNotesHeading(text: string): boolean {
  return text.length <= 40 && NOTES_HEADINGS.test(text)
}
