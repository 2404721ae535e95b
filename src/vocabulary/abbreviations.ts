import { MONTH_ABBREVIATIONS } from './months.js'

/**
 * Words whose stop ends no sentence, whatever follows: titles before a name, and words that lead on.
 * Tables here are case-sensitive unless said otherwise, written without their last stop.
 */
export const ALWAYS_CONTINUES: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Lt Gen Maj Col Capt Cpt Cpl Sgt Brig Cmdr Cdr Adm Pvt Amb Hon Rev Fr Msgr ' +
    'Mgr Sen Gov Pres Supt Ing Lic Eng Sra Dra Asst H.E St Ste Ft Mt vs cf viz e.g i.e eg ie E.g I.e approx Approx ' +
    'H.R.H H.M Rt Sec'
  ).split(' '),
)

/** Words whose stop leads on when a number, a code ("C-1", "A/53") or a numeral ("XII") follows, and ends else. */
export const NUMBER_FOLLOWS: ReadonlySet<string> = new Set(
  (
    'No Nos no nos Nr nr Vol Vols vol vols p pp P Pp Art Arts art arts Para Paras para paras Res res Ch Chap ch ' +
    'Sect sec Fig Figs fig Ref ref Doc doc n fn Tel tel Par par Reg Ser c ca Ca Rs Op op ed'
  ).split(' '),
)

/**
 * Words whose stop ends a sentence only if a word follows that commonly starts one.
 * Dotted capitals ("U.S", "C.A.R", "J.M") are treated so too, by their shape.
 */
export const MAY_END: ReadonlySet<string> = new Set([
  ...'Ltd Inc Co Corp Bros Jr Sr al a.m p.m Ph.D Govt Dept Univ Assn Intl Rep Rd Ave Blvd Eds eds'.split(' '),
  ...[...MONTH_ABBREVIATIONS.keys()].map((month) => month.charAt(0).toUpperCase() + month.slice(1)),
])

/** Words before a lone capital that is a label and no initial: "Form A.", "Protocol V.", "World War I." (lower case). */
export const LETTERED: ReadonlySet<string> = new Set(
  (
    'form forms annex appendix protocol protocols part section schedule category table group zone class war type ' +
    'article chapter phase option area block plan list level grade point vitamin hepatitis'
  ).split(' '),
)

/** Words that commonly start a sentence. Left out: those that also follow "U.S." or "U.N." in names, such as Under, Mine, First. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The It Its In On At This That These Those There They Their He She His Her We Our My I You A An As Although While ' +
    'When Whereas Whether After Before Since But And For From According During Both No Not All Some Most Many Several ' +
    'Each By To With Despite If Such Other Another Also Among Until Following Because Thus Therefore Moreover ' +
    'Furthermore Additionally Meanwhile Nevertheless Nonetheless Instead Still Earlier Later More Only Once So Yet ' +
    'Then Today Now Where Which Who What Why How Nor Neither Either Even Given Here Through Throughout Without Within ' +
    'Between See Having Being Asked Upon Unlike Previously Currently Recently Finally Similarly Subsequently ' +
    'However Consequently Accordingly Nobody Nothing Everyone Hence Ibid'
  ).split(' '),
)
