/** Mines in the ground, as the pages name them; not the Monitor's own name, mine action, and mines for ore or at sea. */
export const MINES =
  '(?<!\\b(?:sea|naval|coal|gold|salt|copper|diamond|drifting|underwater|inert|practice|stockpiled) )(?:(?:anti-?personnel|anti-?vehicle|anti-?tank|AP)(?:,? (?:and|or) )?(?: ?)){0,3}\\b(?:land)?mines?\\b(?! (?:ban|action|risk|awareness|clearance|Monitor|detect\\w{1,8}|workers?|shafts?|compan\\w{1,4}|rollers?))(?!-)'

/** Explosives that are no mines; a page tells of them beside mines or instead of them. */
export const OTHER_EXPLOSIVES =
  '(?:UXO|ERW|AXO|IEDs?|unexploded ordnance|explosive remnants of war|abandoned (?:explosive )?ordnance|cluster munitions?(?: remnants)?|cluster bombs?|submunitions|bomblets|ordnance|shells?|grenades?|explosives|munitions)'
