/** Safety, crisis, data and government. How a line is read: `domain/search/terms.ts`. */
export const order = `
crime: criminaliteit, crimineel/criminele, ondermijning, misdaad, drugs/drugshandel | Kriminalität, kriminell, Unterwanderung, Drogen | criminalité, criminel, drogue | crime/crimes, criminal, drugs
crisis: crisis, rampenbestrijding, =ramp/rampen, veiligheidsregio, pandemie | Krise, Katastrophe, Pandemie | =crise/crises, catastrophe, pandémie | crisis/crises, disaster, pandemic
data-exchange: gegevensuitwisseling, gegevensdeling, informatiedeling, informatie-uitwisseling | Datenaustausch, Informationsaustausch, Datenübermittlung | échange de données, échange d’informations, partage de données | data exchange, data sharing, information sharing, exchange of information
defence: defensie, militair | Bundeswehr, Militär | défense nationale, militaire | =defence, military
election: verkiezing, stemrecht | Wahlrecht, =Wahlen, Kommunalwahl | élection, droit de vote | election, right to vote
emergency-call: =112, meldkamer, noodoproep, alarmnummer | Notruf, Leitstelle, =112 | appel d’urgence, centrale d’urgence, numéro d’urgence, =112 | emergency call, control room, emergency number, =112
emergency-service: hulpdienst, hulpverlening | Rettungskräfte, Einsatzkräfte, Hilfsdienst | services de secours, =secours | emergency service
enclave: enclave | Enklave, Exklave | enclave | enclave
euregio*: euregio, EGTS | Euregio, EVTZ | eurégion, GECT | euregio, EGTC
event: evenement, festival | Veranstaltung, Festival | événement, festival | =event/events, festival
fire-brigade: brandweer, brandbestrijding, blussen | Feuerwehr, Brandbekämpfung | pompier, incendie | fire brigade, fire service, firefighter, firefighting
food: voedselveiligheid, levensmiddel, horeca | Lebensmittel, Gastronomie | denrées alimentaires, sécurité alimentaire, horeca | food safety, foodstuff
funding*: financiering, subsidie, bekostiging | Finanzierung, Fördermittel, Förderung, Zuschuss | financement, subvention, subside | funding, subsidy/subsidies
helicopter: helikopter | Hubschrauber | hélicoptère | helicopter
information-point: GrensInfoPunt, grensinformatie, informatiepunt, loket | GrenzInfoPunkt, Grenzinformation, Beratungsstelle, Anlaufstelle | point d’information, information aux frontaliers, guichet | information point, information service, border information, one-stop shop
interreg*: Interreg | Interreg | Interreg | Interreg
joint-body: gemeenschappelijke regeling, samenwerkingsverband | Zweckverband | intercommunale, groupement | joint authority, joint body
justice: rechtbank, strafrecht, opsporing, Openbaar Ministerie | Staatsanwaltschaft, Strafverfolgung, Strafrecht | parquet, tribunal, poursuites pénales | prosecution, prosecutor, criminal law
municipality*: gemeente | Gemeinde, Kommune/=kommunal | commune/=communal, municipalité | municipality/municipalities, municipal
permit*: vergunning, ontheffing, toestemming | Genehmigung, =Erlaubnis | permis, autorisation | permit, authorisation
police: politie, achtervolging, marechaussee | Polizei, Nacheile | police, policier, policière, poursuite policière | police
privacy: privacy, AVG, gegevensbescherming, persoonsgegevens | Datenschutz, DSGVO, personenbezogene Daten | RGPD, protection des données, vie privée | privacy, GDPR, data protection, personal data
sport: sport, sportclub, sportvereniging | Sportverein, =Sport | sport/sports, club sportif | sport/sports, sports club
statistics: statistiek, =cijfers, grensdata | Statistik | statistique | statistics, statistical
treaty*: verdrag, overeenkomst | Staatsvertrag, Abkommen | traité, convention | treaty/treaties, convention
volunteer: vrijwilliger | Ehrenamt, Freiwillige | bénévole, volontaire | volunteer
`;
