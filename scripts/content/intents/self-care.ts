/** What the items of the domain `self-care` are for, as in the content brief, Part 1. */
export const selfCareIntents = {
  'sc-backpack': {
    subArea: 'Backpack',
    observed: 'Packing, zipping, carrying and unpacking; weight',
    why: 'AOTA suggests a loaded pack of no more than about 10% of body weight; AAP range quoted as 10-20%',
  },
  'sc-coat-shoes': {
    subArea: 'Coat, zipper, shoes',
    observed: 'Getting coat, boots and shoes on, off and fastened',
    why: 'CDC: at 6-8 most children can dress themselves and tie shoes; slow dressing eats into recess',
  },
  'sc-restroom-clothes': {
    subArea: 'Restroom clothing',
    observed: 'Managing waistbands, buttons, zippers, belts in the restroom',
    why: 'NHS OT lists clothing as its own step in toileting; privacy and dignity are at stake',
  },
  'sc-restroom-use': {
    subArea: 'Using the school restroom',
    observed: 'Going when needed, through the whole routine, without holding all day',
    why: 'Some students cut down on food and drink to stay out of school restrooms',
  },
  'sc-wash-groom': {
    subArea: 'Hygiene',
    observed: 'Hand washing, nose and face, later deodorant or period care',
    why: 'Small care tasks shape comfort with classmates, more so from middle school',
  },
  'sc-open-lunch': {
    subArea: 'Opening food',
    observed: 'Milk carton, wrappers, lunch box, bottle, straw packet',
    why: 'Waiting for an adult to open food shortens eating and social time',
  },
  'sc-lunch-line': {
    subArea: 'Lunch routine',
    observed: 'Line, tray, PIN, finding a seat, eating in time, cleaning up',
    why: 'A long chain of steps in a loud, moving room',
  },
  'sc-eat-tools': {
    subArea: 'Eating',
    observed: 'Using utensils or the way food is eaten at home; comfort eating with others',
    why: 'NHS school packs list cutlery; ways of eating differ by family, so describe comfort, not manners',
  },
  'sc-materials': {
    subArea: 'Keeping track of things',
    observed: 'Pencils, papers, folders, charger, desk',
    why: 'Time spent searching is time not learning',
  },
  'sc-locker': {
    subArea: 'Locker',
    observed: 'Opening a lock and swapping items between classes',
    why: 'AOTA names opening a locker combination as a student task',
  },
  'sc-pe-change': {
    subArea: 'Changing for gym',
    observed: 'Changing clothes in the time and space given',
    why: 'Fasteners, time limits, crowding and privacy all meet here',
  },
  'sc-daily-steps': {
    subArea: 'Daily steps',
    observed: 'Arrive, unpack, turn in, line up, pack up in order',
    why: 'Taking part in school routines is its own area in NHS school OT packs',
  },
  'sc-homework-loop': {
    subArea: 'Homework loop',
    observed: 'Getting work home, started, finished and back',
    why: 'Families see this best; it shows which step breaks down',
  },
  'sc-plan-time': {
    subArea: 'Time & schedule',
    observed: 'Due dates, bell times, which class next',
    why: 'The move to middle school asks for planning and timing skills that were handled by adults before',
  },
};
