import type { Words } from "./words";

/** The French words of the generator. */
export const fr: Words = {
  subjects: {
    labour: ["Le détachement d’un technicien", "Un emploi d’étudiant", "Le télétravail"],
    education: [
      "Un stage dans le pays voisin",
      "Un cours de langue du voisin",
      "Un double diplôme",
    ],
    mobility: ["Le bus régional", "Le titre de transport étudiant", "Un billet de train commun"],
    security: ["Une poursuite policière", "Une intervention des pompiers", "Un appel d’urgence"],
    health: ["L’ambulance", "Une hospitalisation", "Le soin à domicile"],
    energy: ["Un réseau de chaleur", "Une conduite d’hydrogène", "Un parc solaire partagé"],
    circular: [
      "Le transport de résidus",
      "Le commerce de bois de récupération",
      "Une bouteille consignée",
    ],
    water: ["L’évacuation des crues", "Un captage d’eau souterraine", "Le niveau d’un ruisseau"],
    infra: ["Une piste cyclable", "Une nouvelle voie ferrée", "Un pont"],
    "tax-social": ["La déclaration d’impôt", "La pension", "L’allocation familiale"],
    recognition: [
      "Un diplôme de soins",
      "Une habilitation à enseigner",
      "Un certificat professionnel",
    ],
    environment: ["Une étable", "Une éolienne", "Une réserve naturelle"],
    data: ["La statistique de l’emploi", "Un échange de données", "Un registre d’adresses"],
    governance: [
      "La concertation des communes",
      "Un groupement de coopération",
      "Un guichet commun",
    ],
    housing: ["Un déménagement", "Un prêt immobilier", "Un logement pour jeunes"],
    youth: ["Un tournoi de jeunes", "Un échange scolaire", "Un festival de musique"],
  },
  obstacles: [
    "s’arrête à la frontière",
    "exige un second permis",
    "relève de deux systèmes",
    "attend l’accord de deux pays",
    "n’obtient pas de reconnaissance en face",
    "prend deux fois plus de temps à cause de la frontière",
    "ne bénéficie d’une assurance que d’un côté",
    "se heurte à des formulaires différents",
    "n’a pas d’autorité compétente",
    "n’est possible que d’un côté de la frontière",
    "se heurte à la protection des données",
    "n’obtient plus de permis",
  ],
  openings: [
    (subject, here, there) =>
      `Le sujet touche ${here} et ${there}, des deux côtés de la frontière. ${subject} en dépend.`,
    (subject, here, there) => `Une frontière sépare ${here} et ${there}. ${subject} s’y arrête.`,
  ],
  rules: [
    "Le permis d’un pays ne vaut pas dans l’autre.",
    "Chaque côté demande son propre permis avec ses annexes.",
    "La convention est plus ancienne que la situation et ne la règle pas.",
  ],
  consequences: [
    "Des personnes paient donc deux fois.",
    "Des entreprises y renoncent.",
    "Les secours arrivent plus tard.",
  ],
  wishes: [
    "On demande un guichet unique pour les deux pays.",
    "La région souhaite un essai de deux ans.",
  ],
  affected: [
    "Les travailleurs frontaliers et leurs employeurs.",
    "Les habitants des villages proches de la frontière.",
  ],
  reasons: [
    "Les partenaires sont d’accord sur la prochaine étape.",
    "De nouveaux signalements montrent que le problème demeure.",
  ],
  nextSteps: ["Entretien avec le ministère", "Concertation avec le partenaire voisin"],
  projectName: (subject, here, there) => `${subject} ${here}–${there}`,
  projectSummaries: [
    (subject, here, there) =>
      `Des partenaires de ${here} et de ${there} cherchent ensemble une solution. ${subject} est au centre du projet.`,
  ],
  milestones: [
    "Les partenaires ont signé",
    "L’étude est terminée",
    "Le permis est demandé",
    "L’essai a commencé",
    "Le point d’étape est fait",
    "Le résultat est transmis",
  ],
  reports: [
    "Les partenaires respectent le calendrier.",
    "Le calendrier glisse de trois mois, car une décision manque.",
  ],
  healthReasons: [
    "Il manque une décision d’un partenaire.",
    "Les coûts sont plus élevés que prévu.",
  ],
};
