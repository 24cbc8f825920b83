/** Rail, road, water, mail and telephone. How a line is read: `domain/search/terms.ts`. */
export const moving = `
abnormal-load: exceptioneel transport, bijzonder transport | Schwertransport, Großraumtransport | transport exceptionnel, convoi exceptionnel | abnormal load
airport: luchthaven, vliegveld, vliegtuig | Flughafen, Flugplatz, Flugzeug | aéroport, avion | airport, aircraft
bicycle: fiets | Fahrrad, Radweg, Radverkehr, Radschnellweg | vélo/vélos, piste cyclable, cycliste, cyclable | bicycle, bike/bikes, cycling, cycle path, cyclist
bridge: brug/bruggen | Brücke | pont/ponts | =bridge/bridges
broadband: glasvezel, breedband, internetaansluiting | Glasfaser, Breitband, Internetanschluss | fibre optique, haut débit | broadband, fibre optic
bus: bus/bussen, buslijn, busverbinding, bushalte, streekbus, lijnbus, schoolbus | Bus/Busse, Buslinie, Busverbindung, Busverkehr, Bushaltestelle, Linienbus, Schulbus, Bürgerbus | bus, autobus, autocar | bus/buses
charging-point: laadpaal/laadpalen, laadpunt, laadinfrastructuur | Ladesäule, Ladestation, Ladeinfrastruktur | borne de recharge | charging point, charging station
concession: concessie | Konzession, Verkehrsvertrag/Verkehrsverträge | concession | concession
driving-licence: rijbewijs/rijbewijzen | Führerschein, Fahrerlaubnis | permis de conduire | driving licence, driving license, driver’s licence
drone: =drone/drones | Drohne | drone | drone
ferry: veerpont, veerboot, veerdienst, veer/veren | Fähre, Fährverbindung | bac fluvial, ferry | ferry/ferries
freight: vrachtwagen, vrachtverkeer, goederenvervoer | Lkw, Lastwagen, Güterverkehr | camion, poids lourd, transport de marchandises, fret | lorry/lorries, freight, truck
low-emission-zone: milieuzone, milieusticker, emissiezone, lage-emissiezone | Umweltzone, Umweltplakette | zone de basses émissions, zone à faibles émissions, vignette écologique | low-emission zone, environmental sticker
mobile-network: roaming, mobiel netwerk, mobiel bereik, zendmast | Roaming, Mobilfunk, Funkmast, Funkloch | itinérance, réseau mobile, téléphonie mobile | roaming, mobile network, mobile coverage
number-plate: kenteken, nummerplaat/nummerplaten | Kennzeichen, Nummernschild, Fahrzeugzulassung | plaque d’immatriculation, immatriculé | number plate, licence plate, registration plate, vehicle registration
parking: parkeren, parkeerkaart, parkeerschijf, parkeerplaats | =parken, Parkplatz, Parkausweis, Parkscheibe | stationnement, parking | parking
port: =haven/havens, zeehaven, binnenhaven | =Hafen/Häfen, Seehafen, Binnenhafen | port/ports | =port/ports
postal-service: postbezorging, postbode, briefpost | Postzustellung, Briefpost, Postdienst | courrier postal, service postal | postal service, mail delivery
public-transport: openbaar vervoer, ov | öffentlicher Verkehr/öffentlichen Verkehr, ÖPNV, Nahverkehr, SPNV | transport public, transport en commun | public transport
road: snelweg, autoweg, rijksweg, wegverbinding | Autobahn, Bundesstraße, Landstraße, =Straße/Straßen | autoroute, routier, voirie | road/roads, motorway, highway
shipping: binnenvaart, scheepvaart, =schip/schepen | Binnenschifffahrt, Schifffahrt, Schiff | navigation intérieure, batellerie, bateau | inland shipping, inland waterway, shipping, vessel
taxi: taxi/taxi’s, taxivervoer | Taxi/Taxis | taxi/taxis | taxi/taxis
ticket: kaartje, ticket, semesterticket, vervoerbewijs, ov-chipkaart, reisproduct, tariefintegratie | Fahrkarte, Fahrschein, Ticket, Semesterticket, Fahrausweis, Fahrpreis, Tarifintegration | billet, billettique, titre de transport, intégration tarifaire | ticket, Semesterticket, fare/fares, travel pass
toll: tol, tolheffing, vignet, kilometerheffing, vrachtwagenheffing | Maut, Vignette | péage, =vignette/vignettes, redevance kilométrique | toll/tolls, =vignette/vignettes, road pricing
tourism: toerisme, toerist, wandelroute | Tourismus, Tourist, Wanderweg | tourisme, touriste | tourism, tourist, hiking trail
traffic-fine: verkeersboete, boete, bekeuring | Bußgeld, Geldbuße, Strafzettel | amende, contravention | traffic fine, =fines, penalty notice
train: trein, spoor, treinverbinding, spoorlijn | Zug/Züge, Bahn, Schiene, Gleis, Eisenbahn, Zugverbindung, Zugverkehr, Bahnhof, Bahnstrecke, Bahngleis, Bahnverbindung, Regionalbahn, Dreiländerzug | =train/trains, =rail/rails, ferroviaire, voie ferrée, chemin de fer, =gare/gares | =train/trains, rail, railway, rail link
`;
