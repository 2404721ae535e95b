/** Words that only a text about the Monitor's subject has. Not bare `mines`, which coal has too. */
export const SUBJECT =
  /\b(?:land ?-?mines?|anti-?(?:personnel|vehicle|tank) |AP mines?|mine[- ](?:ban|affected|action|clearance|free|victims?|risk|awareness)|de-?min(?:ing|ed|ers?)|cluster (?:munition|bomb)|Ottawa (?:Convention|Treaty|Process)|MBT|APMBC|CCW|CCM|UXO|ERW|ICBL|unexploded|Article 7 report)/i
