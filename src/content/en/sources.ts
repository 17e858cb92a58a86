type Source = Readonly<{ title: string; publisher: string; year: string }>;

/**
 * Where the questionnaire and the fixed texts come from, by the code in an item's `source`.
 * Codes are those of the content brief, Part 7; years of stored copies are marked "copy".
 */
export const sources = {
  Seed: {
    title: 'Article on school-based occupational therapy',
    publisher: 'The article this app rests on',
    year: 'no year',
  },
  D1: {
    title: 'Guidelines for Occupational Therapy Services in Early Intervention and Schools',
    publisher: 'American Occupational Therapy Association (AOTA)',
    year: 'about 2017',
  },
  D2: {
    title: 'Fact text on occupational therapy in school settings',
    publisher: 'AOTA, in copies by Wake County Public Schools and Eaton RESA',
    year: 'no year',
  },
  D3: {
    title: 'Fine Motor Activities in Elementary School Children: A Replication Study',
    publisher: 'Caramia, Gill, Ohl and Schelly, American Journal of Occupational Therapy 74(2)',
    year: '2020',
  },
  D4: {
    title: 'Studies of pencil grasp, speed and legibility in grade 4',
    publisher: 'Schwellnus and others, American Journal of Occupational Therapy 66 and 67',
    year: '2012, 2013',
  },
  D5: { title: 'M.A.T.C.H. Flyers', publisher: 'CanChild', year: 'no year' },
  D6: { title: 'To Write or to Type', publisher: 'Pollock and Missiuna, CanChild', year: '2005' },
  D7: {
    title: 'Children with DCD: at home, at school, and in the community',
    publisher: 'CanChild',
    year: 'no year',
  },
  D8: {
    title: 'Handwriting Tips; Handwriting Development',
    publisher: 'NHS children’s occupational therapy; South Warwickshire NHS',
    year: '2010',
  },
  D9: {
    title: 'Request forms and checklists for school occupational therapy',
    publisher: 'U.S. school districts',
    year: 'various years',
  },
  D10: {
    title: 'Occupational therapy advice packs for primary schools',
    publisher: 'NHS services in Northumberland, Trafford and Sussex',
    year: 'various years',
  },
  D11: {
    title: 'OT Resource Pack for School Aged Children',
    publisher: 'Surrey children’s occupational therapy',
    year: 'no year',
  },
  D12: {
    title: 'Sensory Toolkit for Schools; Sensory Processing Guidance for Schools',
    publisher: 'NHS services in Northamptonshire, Gloucestershire and West Suffolk, and others',
    year: 'various years',
  },
  D13: {
    title: 'Sensory Integration Therapies for Children',
    publisher: 'American Academy of Pediatrics (AAP), Pediatrics 129(6):1186',
    year: '2012',
  },
  D14: {
    title: 'Comfortable Cafeteria; The Cafeteria',
    publisher: 'Every Moment Counts; AOTA',
    year: '2014',
  },
  D15: {
    title: 'Strategies for Recess in Schools',
    publisher: 'CDC and SHAPE America',
    year: '2017',
  },
  D16: {
    title: 'Positive Parenting Tips: Middle Childhood (6–8)',
    publisher: 'CDC',
    year: 'no year',
  },
  D17: {
    title: 'Report on school buildings and learning (record 11574, page 43)',
    publisher: 'National Academies',
    year: 'about 2006',
  },
  D18: {
    title: 'The trouble with hand dryers',
    publisher: 'Bladder & Bowel UK',
    year: 'no year',
  },
  D19: {
    title: 'Toileting',
    publisher: 'Northern Lincolnshire and Goole NHS',
    year: 'no year',
  },
  D20: {
    title: 'Toilets unblocked',
    publisher: 'Scotland’s Commissioner for Children; Parent Carers Cornwall',
    year: '2013',
  },
  D21: {
    title: 'Essential Self-Care Skills for Kindergartners',
    publisher: 'Kids in Transition to School',
    year: 'no year',
  },
  D22: {
    title: 'Backpack Awareness',
    publisher: 'AOTA, in a copy by Pinellas County Schools',
    year: '2019',
  },
  D23: {
    title: 'Note on a summer course for the move to secondary school',
    publisher: 'Evelina London, Guy’s and St Thomas’ NHS',
    year: '2014',
  },
  D24: {
    title: 'Children’s occupational therapy pages',
    publisher: 'NELFT NHS',
    year: 'no year',
  },
  D25: {
    title: 'Studies of movement and play at recess',
    publisher: 'Smyth and Anderson; Adams and others',
    year: '2001, 2018',
  },
  D26: { title: 'Looking after myself', publisher: 'Solent NHS', year: 'no year' },
  D27: {
    title: 'Study of parent and teacher ratings of the same child in 21 societies',
    publisher: 'Rescorla and others, Erasmus University repository',
    year: '2014',
  },
  D28: {
    title: 'Article with a child psychiatrist of the Clay Center',
    publisher: 'Yahoo Life',
    year: 'no year',
  },
  D29: {
    title: 'Overview of school settings in the School Function Assessment; a study with it',
    publisher: 'Slideum; Egilson and Coster',
    year: '2004',
  },
  D31: {
    title: 'My child is receiving special education: the role of the pediatrician',
    publisher: 'AAP, HealthyChildren.org',
    year: 'no year',
  },
  D32: {
    title: 'Text on what school psychologists do',
    publisher: 'National Association of School Psychologists, in copies by 2 districts',
    year: 'no year',
  },
  D33: {
    title: 'School-based practice',
    publisher: 'Arizona OT for kids',
    year: 'no year',
  },
  D35: {
    title: 'School and medical occupational therapy side by side',
    publisher: 'Champlain Valley School District; Round Rock ISD',
    year: 'no year',
  },
  E10: {
    title: 'Study of daily living skills of healthy children in Spain',
    publisher: 'Santamaría-Vázquez and Guijo-Blanco',
    year: '2016',
  },
  L1: {
    title: '34 CFR 300.301, Initial evaluations',
    publisher: 'Electronic Code of Federal Regulations',
    year: '2024 copy',
  },
  L2: {
    title: '34 CFR 300.321, IEP Team',
    publisher: 'U.S. Department of Education',
    year: '2017 copy',
  },
  L3: {
    title: '34 CFR 300.503, Prior notice by the public agency',
    publisher: 'LawStack copy of the federal rules',
    year: '2026 copy',
  },
  L4: {
    title: '34 CFR 300.300, Parental consent',
    publisher: 'U.S. Department of Education',
    year: '2017 copy',
  },
  L5: {
    title: '34 CFR 300.8, Child with a disability',
    publisher: 'EdReg copy of the federal rules',
    year: 'no year',
  },
  L6: {
    title: '34 CFR 300.34, Related services',
    publisher: 'Copies by Duval County Public Schools and others; view given by ACES (Connecticut)',
    year: 'no year',
  },
  L7: {
    title: '34 CFR 300.39, Special education',
    publisher: 'U.S. Department of Education',
    year: '2017 copy',
  },
  L8: {
    title: '34 CFR 300.111, Child find',
    publisher: 'Self-Law copy of the federal rules',
    year: 'no year',
  },
  L9: {
    title: '34 CFR 300.323 and 300.324, When IEPs must be in effect; development of IEP',
    publisher: 'LawStack and GPO copies of the federal rules',
    year: '2007 and 2026 copies',
  },
  L10: {
    title: '34 CFR 300.302, 300.304 and 300.306, Evaluation and eligibility',
    publisher: 'U.S. Department of Education; other copies',
    year: '2013 to 2017 copies',
  },
  L11: {
    title: '34 CFR 300.322, Parent participation',
    publisher: 'EdReg copy of the federal rules',
    year: 'no year',
  },
  L12: {
    title: '34 CFR 104.33; Parent and Educator Resource Guide to Section 504',
    publisher: 'Southwest ADA Center; U.S. Department of Education, Office for Civil Rights',
    year: '2016',
  },
  L13: { title: 'Eligibility for services', publisher: 'ACES (Connecticut)', year: 'no year' },
  L14: {
    title: 'OSEP Memo 11-07',
    publisher: 'U.S. Department of Education',
    year: '2011',
  },
  L15: {
    title: 'FERPA, 34 CFR Part 99; General Guidance for Parents',
    publisher: 'U.S. Department of Education, in copies',
    year: '2012 copy',
  },
  L18: {
    title: 'Parent Training and Information Centers',
    publisher: 'U.S. Department of Education',
    year: 'no year',
  },
  M1: {
    title: 'Developmental regression; text on losing skills',
    publisher: 'Raising Children Network; Mayo Clinic',
    year: '2013',
  },
  M2: { title: 'BE FAST', publisher: 'Cook Children’s', year: 'no year' },
  M3: { title: 'HEADS UP', publisher: 'CDC', year: 'no year' },
  M4: {
    title: 'Pages on young people’s safety and the 988 line',
    publisher: 'Nationwide Children’s; Mayo Clinic',
    year: '2023',
  },
  M5: {
    title: 'Pages on checking sight and hearing',
    publisher: 'National Institutes of Health, in Education Week; Wyoming EHDI program; others',
    year: '2012',
  },
  M6: {
    title: 'Parent page on joints; children’s service criteria',
    publisher: 'thinkJIA; Cornwall NHS',
    year: 'no year',
  },
  M7: {
    title: 'Leaflets on bladder and bowel',
    publisher: 'Blackpool NHS; pediatry.ge',
    year: 'no year',
  },
  M8: {
    title: 'Safe eating at school; feeding guidelines',
    publisher: 'ASHA, in Pediatric Feeding News; Connecticut Department of Education',
    year: '2008',
  },
} satisfies Readonly<Record<string, Source>>;
