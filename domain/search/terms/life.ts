/** School, language, home, papers and health. How a line is read: `domain/search/terms.ts`. */
export const life = `
ambulance: ambulance, ziekenwagen | Rettungswagen, Krankenwagen, Rettungsdienst, Krankentransport, Notarzt | ambulance, transport sanitaire, SMUR | ambulance, paramedic
animal-disease: dierziekte, dierenarts, veterinair, vogelgriep | Tierseuche, Tierarzt, Veterinär, Vogelgrippe | maladie animale, vétérinaire, grippe aviaire, peste porcine | animal disease, veterinary, bird flu
birth: geboorte, bevalling, verloskundige, kraamzorg | Geburt, Entbindung, Hebamme | naissance, accouchement, sage-femme | birth, midwife, maternity care
broadcasting: omroep, televisie, radiozender | Rundfunk, Fernsehen | radiodiffusion, télévision | broadcasting, television
care*: =zorg, gezondheidszorg, zorgverlener, zorgpersoneel, patiënt | Gesundheitswesen, Gesundheitsversorgung, Gesundheitspersonal, Patient | soins de santé, =soins, patient, =santé | healthcare, health care, patient, medical care
childcare: kinderopvang, kinderdagverblijf, gastouder | Kinderbetreuung, Kita/Kitas, Kindertagesstätte, Kindergarten | garde d’enfants, crèche, accueil de la petite enfance | childcare, nursery/nurseries, day care
civil-status: burgerlijke stand, geboorteakte, huwelijk | Standesamt, Geburtsurkunde, Eheschließung | état civil, acte de naissance, mariage | civil status, birth certificate, marriage
conduct: VOG, verklaring omtrent het gedrag | Führungszeugnis | casier judiciaire | certificate of conduct, criminal record
culture: erfgoed, museum/musea, bibliotheek | Kulturerbe, Museum/Museen, Bibliothek | patrimoine, musée, bibliothèque | heritage, museum, library/libraries
death: overlijden, uitvaart, begrafenis, stoffelijk overschot | Bestattung, Leichnam, Beerdigung | décès, funérailles, inhumation | funeral, burial, mortal remains
digital-identity: digitale identiteit, DigiD, eIDAS, inlogmiddel | digitale Identität, eIDAS, BundID, Online-Ausweis | identité numérique, eIDAS, itsme | digital identity, eIDAS, eID
diploma: diploma, diploma-erkenning, diplomawaardering, beroepscertificaat, !diplomati | Berufsabschluss, Studienabschluss, Abschlüsse, Diplom, Zeugnis, Berufszertifikat, !Diplomat, !Führungszeugnis | diplôme, certificat professionnel | diploma, degree/degrees, professional certificate, !diplomat
disability: gehandicapt, handicap | =Behinderung/Behinderungen, Schwerbehinderung | handicap | disabled, disability
doctor: =arts/artsen, huisarts, dokter | =Arzt/Ärzte/Ärztin, Hausarzt, Facharzt | médecin | =doctor/doctors, physician, general practitioner
education*: onderwijs, opleiding, curriculum | =Bildung, Weiterbildung, Unterricht, Lehrplan | enseignement, =éducation, formation | education, curriculum
elderly-care: ouderenzorg, verpleeghuis, verzorgingshuis, mantelzorg | Altenpflege, Pflegeheim, Pflegeversicherung | maison de repos, soins aux personnes âgées | elderly care, nursing home, care home
health-insurance: zorgverzekering, ziektekostenverzekering, zorgverzekeraar, ziekenfonds | Krankenversicherung, Krankenkasse | assurance maladie, mutuelle, mutualité | health insurance, health insurer, sickness insurance
hospital: ziekenhuis/ziekenhuizen, kliniek | Krankenhaus/Krankenhäuser, Klinik | hôpital/hôpitaux, clinique, hospitalier | hospital, clinic
housing: woning, huisvesting, woonruimte, =huur, huurder, verhuurder | Wohnung, Wohnraum, Miete, Mietwohnung | logement, habitation, locataire, loyer | housing, dwelling, tenant, rental
identity-check: grenscontrole, identiteitscontrole, identiteitskaart, paspoort | Grenzkontrolle, Personalausweis, Reisepass | contrôle aux frontières, carte d’identité, passeport | border control, border check, identity card, passport
infection: infectieziekte, vaccinatie, besmetting | Infektionskrankheit, Impfung | maladie infectieuse, vaccination | infectious disease, vaccination
internship: stage/stages, stageplaats, stagiair | Praktikum/Praktika, Praktikant | stage/stages, stagiaire | internship, traineeship, work placement
language: taal/talen, buurtaal, taalbarrière, taalonderwijs, meertalig | =Sprache/Sprachen, Nachbarsprache, Sprachbarriere, Sprachunterricht, Sprachkenntnisse, mehrsprachig | langue, barrière linguistique, plurilingue, multilingue | language, multilingual
medicine: apotheek/apotheken, geneesmiddel, medicijn, =recept/recepten | Apotheke, Arzneimittel, Medikament, =Rezept/Rezepte | pharmacie, médicament, ordonnance médicale | pharmacy/pharmacies, medicine, prescription
moving-house: verhuizing, verhuizen | Umzug, umziehen | déménagement, déménager | moving house, relocation
nationality: nationaliteit, staatsburgerschap | Staatsangehörigkeit, Staatsbürgerschaft | nationalité | nationality, citizenship
nursing: verpleegkundige, verpleging, thuiszorg, wijkverpleging | Krankenpflege, =Pflege, Pflegekraft, Pflegepersonal, Pflegedienst | infirmier, infirmière, soins infirmiers, soins à domicile | nurse/nurses, nursing, home care
physiotherapy: fysiotherapeut, fysiotherapie | Physiotherapie, Physiotherapeut | kinésithérapie, kinésithérapeute | physiotherapist, physiotherapy
population-register: bevolkingsregister, basisregistratie personen, BRP, BSN, burgerservicenummer | Melderegister, Einwohnermeldeamt, Wohnsitzanmeldung | registre national, registre de la population | population register, civil registration
profession: gereglementeerd beroep/gereglementeerde beroepen, beroepskwalificatie, beroepserkenning, vakbekwaamheid, lesbevoegdheid | reglementierter Beruf/reglementiert Beruf, Berufsqualifikation, Berufsanerkennung, Handwerksrolle, Meisterbrief, Approbation | profession réglementée, qualification professionnelle, accès à la profession | regulated profession, professional qualification, licence to practise
recognition*: erkenning, erkend, erkennen | Anerkennung, anerkannt, anerkennen | reconnaissance, reconnu, équivalence | recognition, recognised
residence: woonplaats, woonland, ingezetene | Wohnsitz, Wohnort, Wohnland | domicile, pays de résidence | place of residence, country of residence
residence-permit: verblijfsvergunning, verblijfsrecht, derdelander | Aufenthaltserlaubnis, Aufenthaltstitel, Drittstaatsangehörige | titre de séjour, permis de séjour, ressortissant de pays tiers | residence permit, third-country national
school: school/scholen, leerling, scholier, basisschool, !schooling | Schule, Schüler, Grundschule, !Schulung | école, élève, écolier, lycée | school, pupil
student: student, hogeschool, universiteit, semesterticket, studiefinanciering | Student, Studierende, Hochschule, Universität, Semesterticket, Studium | étudiant, université, haute école, bourse d’études | student, university/universities, Semesterticket
teacher: leraar/leraren, docent, leerkracht, lesbevoegdheid | Lehrer, Lehrkraft, Lehramt | enseignant, instituteur | teacher
translation: vertaling, vertaler, tolk/tolken | Übersetzung, Dolmetscher | traduction, traducteur, interprète | translation, translator, interpreter
youth: jeugd, jongeren | Jugend | jeunesse, =jeunes | youth, young people
youth-care: jeugdzorg, jeugdhulp | Jugendhilfe, Jugendamt | aide à la jeunesse | youth care
`;
