import type { Locale } from './enums.ts';

/** One line of an official list with the names people use. */
export interface CodedTerm {
  code: string;
  label: Record<Locale, string>;
  /** The everyday name. */
  short: Record<Locale, string>;
}

function term(code: string, fr: string, en: string, shortFr = fr, shortEn = en): CodedTerm {
  return { code, label: { fr, en }, short: { fr: shortFr, en: shortEn } };
}

/** Ordinal specialties: nomenclature TRE_R38 of the Agence du numérique en santé. Labels in English are ours. */
export const SPECIALTIES: readonly CodedTerm[] = [
  term('SM01', 'Anatomie et cytologie pathologiques', 'Anatomical and cytological pathology', 'Anatomopathologie', 'Pathology'),
  term('SM02', 'Anesthésie-réanimation', 'Anaesthesia and intensive care', 'Anesthésie', 'Anaesthesia'),
  term('SM03', 'Biologie médicale', 'Laboratory medicine', 'Biologie', 'Laboratory'),
  term('SM04', 'Cardiologie et maladies vasculaires', 'Cardiology and vascular diseases', 'Cardiologie', 'Cardiology'),
  term('SM05', 'Chirurgie générale', 'General surgery'),
  term('SM06', 'Chirurgie maxillo-faciale', 'Maxillofacial surgery', 'Maxillo-facial', 'Maxillofacial'),
  term(
    'SM07',
    'Chirurgie maxillo-faciale et stomatologie',
    'Maxillofacial surgery and stomatology',
    'Maxillo-facial et stomatologie',
    'Maxillofacial and stomatology',
  ),
  term('SM08', 'Chirurgie orthopédique et traumatologie', 'Orthopaedic surgery and traumatology', 'Orthopédie', 'Orthopaedics'),
  term('SM09', 'Chirurgie infantile', 'Paediatric surgery'),
  term(
    'SM10',
    'Chirurgie plastique reconstructrice et esthétique',
    'Plastic, reconstructive and aesthetic surgery',
    'Chirurgie plastique',
    'Plastic surgery',
  ),
  term(
    'SM11',
    'Chirurgie thoracique et cardio-vasculaire',
    'Thoracic and cardiovascular surgery',
    'Chirurgie thoracique',
    'Thoracic surgery',
  ),
  term('SM12', 'Chirurgie urologique', 'Urological surgery', 'Urologie', 'Urology'),
  term('SM13', 'Chirurgie vasculaire', 'Vascular surgery'),
  term('SM14', 'Chirurgie viscérale et digestive', 'Visceral and digestive surgery', 'Chirurgie digestive', 'Digestive surgery'),
  term('SM15', 'Dermatologie et vénéréologie', 'Dermatology and venereology', 'Dermatologie', 'Dermatology'),
  term('SM16', 'Endocrinologie et métabolisme', 'Endocrinology and metabolism', 'Endocrinologie', 'Endocrinology'),
  term('SM17', 'Génétique médicale', 'Medical genetics', 'Génétique', 'Genetics'),
  term('SM18', 'Gériatrie', 'Geriatrics'),
  term('SM19', 'Gynécologie médicale', 'Medical gynaecology'),
  term('SM20', 'Gynécologie-obstétrique', 'Gynaecology and obstetrics', 'Gynécologie-obstétrique', 'Obstetrics'),
  term('SM21', 'Hématologie', 'Haematology'),
  term('SM22', 'Hématologie, option maladie du sang', 'Haematology, diseases of the blood', 'Maladies du sang', 'Blood diseases'),
  term('SM23', 'Hématologie, option onco-hématologie', 'Haematology, haemato-oncology', 'Onco-hématologie', 'Haemato-oncology'),
  term('SM24', 'Gastro-entérologie et hépatologie', 'Gastroenterology and hepatology', 'Gastro-entérologie', 'Gastroenterology'),
  term('SM25', 'Médecine du travail', 'Occupational medicine'),
  term(
    'SM26',
    'Qualifié en médecine générale',
    'Qualified in general practice',
    'Médecine générale (qualifié)',
    'General practice (qualified)',
  ),
  term('SM27', 'Médecine interne', 'Internal medicine'),
  term('SM28', 'Médecine nucléaire', 'Nuclear medicine'),
  term('SM29', 'Médecine physique et de réadaptation', 'Physical and rehabilitation medicine', 'Médecine physique', 'Rehabilitation'),
  term('SM30', 'Néphrologie', 'Nephrology'),
  term('SM31', 'Neuro-chirurgie', 'Neurosurgery', 'Neurochirurgie', 'Neurosurgery'),
  term('SM32', 'Neurologie', 'Neurology'),
  term('SM33', 'Neuro-psychiatrie', 'Neuropsychiatry'),
  term('SM34', 'ORL et chirurgie cervico-faciale', 'ENT and head and neck surgery', 'ORL', 'ENT'),
  term('SM35', 'Oncologie, option onco-hématologie', 'Oncology, haemato-oncology', 'Oncologie hématologique', 'Haematological oncology'),
  term('SM36', 'Oncologie, option médicale', 'Medical oncology', 'Oncologie', 'Oncology'),
  term('SM37', 'Oncologie, option radiothérapie', 'Radiation oncology', 'Oncologie radiothérapie', 'Radiation oncology'),
  term('SM38', 'Ophtalmologie', 'Ophthalmology'),
  term('SM39', 'Oto-rhino-laryngologie', 'Otorhinolaryngology'),
  term('SM40', 'Pédiatrie', 'Paediatrics'),
  term('SM41', 'Pneumologie', 'Respiratory medicine', 'Pneumologie', 'Respiratory'),
  term('SM42', 'Psychiatrie', 'Psychiatry'),
  term('SM43', 'Psychiatrie, option enfant et adolescent', 'Child and adolescent psychiatry', 'Pédopsychiatrie', 'Child psychiatry'),
  term('SM44', 'Radio-diagnostic', 'Diagnostic radiology', 'Radiologie', 'Radiology'),
  term('SM45', 'Radio-thérapie', 'Radiotherapy', 'Radiothérapie', 'Radiotherapy'),
  term('SM46', 'Médecine intensive-réanimation', 'Intensive care medicine', 'Réanimation', 'Intensive care'),
  term('SM47', 'Recherche médicale', 'Medical research'),
  term('SM48', 'Rhumatologie', 'Rheumatology'),
  term('SM49', 'Santé publique et médecine sociale', 'Public health and social medicine', 'Santé publique', 'Public health'),
  term('SM50', 'Stomatologie', 'Stomatology'),
  term(
    'SM51',
    'Gynéco-obstétrique et gynéco-médicale, option gynéco-obstétrique',
    'Obstetrics and medical gynaecology, obstetrics',
    'Gynéco-obstétrique',
    'Obstetrics and gynaecology',
  ),
  term(
    'SM52',
    'Gynéco-obstétrique et gynéco-médicale, option gynéco-médicale',
    'Obstetrics and medical gynaecology, gynaecology',
    'Gynécologie',
    'Gynaecology',
  ),
  term('SM53', 'Spécialiste en médecine générale', 'Specialist in general practice', 'Médecine générale', 'General practice'),
  term('SM54', 'Médecine générale', 'General medicine', 'Médecine générale (diplôme)', 'General medicine'),
  term('SM55', 'Radio-diagnostic et radio-thérapie', 'Diagnostic radiology and radiotherapy'),
  term('SM56', 'Chirurgie orale', 'Oral surgery'),
  term('SM57', 'Allergologie', 'Allergology', 'Allergologie', 'Allergy'),
  term('SM58', 'Maladies infectieuses et tropicales', 'Infectious and tropical diseases', 'Infectiologie', 'Infectious diseases'),
  term('SM59', 'Médecine d’urgence', 'Emergency medicine', 'Urgences', 'Emergency'),
  term('SM60', 'Médecine légale et expertises médicales', 'Forensic medicine', 'Médecine légale', 'Forensic medicine'),
  term('SM61', 'Médecine vasculaire', 'Vascular medicine'),
  term(
    'SM62',
    'Endocrinologie, diabétologie, nutrition',
    'Endocrinology, diabetology, nutrition',
    'Endocrinologie et diabète',
    'Endocrinology and diabetes',
  ),
  term(
    'SM69',
    'Chirurgie pédiatrique, option chirurgie viscérale pédiatrique',
    'Paediatric visceral surgery',
    'Chirurgie viscérale pédiatrique',
  ),
  term(
    'SM70',
    'Chirurgie pédiatrique, option orthopédie pédiatrique',
    'Paediatric orthopaedic surgery',
    'Orthopédie pédiatrique',
    'Paediatric orthopaedics',
  ),
  term(
    'SM72',
    'Médecine interne et immunologie clinique',
    'Internal medicine and clinical immunology',
    'Immunologie clinique',
    'Clinical immunology',
  ),
  term('SM73', 'Médecine cardiovasculaire', 'Cardiovascular medicine'),
  term('SM74', 'Radiologie et imagerie médicale', 'Radiology and medical imaging', 'Imagerie médicale', 'Medical imaging'),
  term('SM87', 'Pédiatrie, option néonatologie', 'Neonatology', 'Néonatologie'),
  term('SM88', 'Pédiatrie, option neuropédiatrie', 'Paediatric neurology', 'Neuropédiatrie'),
  term('SM93', 'Psychiatrie, option psychiatrie de la personne âgée', 'Old-age psychiatry', 'Psychogériatrie'),
];

/** Health professions: nomenclature TRE_G15 of the Agence du numérique en santé. Labels in English are ours. */
export const PROFESSIONS: readonly CodedTerm[] = [
  term('10', 'Médecin', 'Physician'),
  term('21', 'Pharmacien', 'Pharmacist'),
  term('40', 'Chirurgien-dentiste', 'Dental surgeon', 'Dentiste', 'Dentist'),
  term('50', 'Sage-femme', 'Midwife'),
  term('60', 'Infirmier', 'Nurse'),
  term('70', 'Masseur-kinésithérapeute', 'Physiotherapist', 'Kinésithérapeute'),
  term('80', 'Pédicure-podologue', 'Podiatrist', 'Podologue'),
  term('91', 'Orthophoniste', 'Speech therapist'),
  term('92', 'Orthoptiste', 'Orthoptist'),
  term('93', 'Psychologue', 'Psychologist'),
  term('94', 'Ergothérapeute', 'Occupational therapist'),
  term('95', 'Diététicien', 'Dietitian'),
  term('96', 'Psychomotricien', 'Psychomotor therapist'),
  term('98', 'Manipulateur en électroradiologie médicale', 'Radiographer', 'Manipulateur radio'),
];

export const SPECIALTY_CODES: readonly string[] = SPECIALTIES.map((s) => s.code);
export const PROFESSION_CODES: readonly string[] = PROFESSIONS.map((p) => p.code);

/** Countries offered first at registration (ISO 3166-1 alpha-2); the browser names them with `Intl.DisplayNames`. */
export const COUNTRIES: readonly string[] = [
  'FR',
  'BE',
  'CH',
  'LU',
  'MC',
  'CA',
  'GB',
  'IE',
  'US',
  'DE',
  'ES',
  'IT',
  'PT',
  'NL',
  'DZ',
  'MA',
  'TN',
  'SN',
  'CI',
  'CM',
  'MG',
  'LB',
];
