/** Water, nature, energy and space. How a line is read: `domain/search/terms.ts`. */
export const land = `
agriculture: landbouw, =boer/boeren, veehouderij, =stal/stallen | Landwirtschaft, Landwirt, Tierhaltung, =Stall/Ställe | agriculture, agriculteur, agricole, élevage | agriculture, agricultural, farmer, livestock
air-quality: luchtkwaliteit, fijnstof | Luftqualität, Feinstaub | qualité de l’air, particules fines | air quality, particulate matter
circular-economy: circulair/circulaire, kringloopeconomie, hergebruik | Kreislaufwirtschaft, Wiederverwendung | économie circulaire, réemploi | circular economy, reuse
deposit: statiegeld | Pfand, Einwegpfand, Pfandflasche | consigne, bouteille consignée | bottle deposit, deposit return
drinking-water: drinkwater | Trinkwasser | eau potable | drinking water
drought: droogte, droogtebeheer | Dürre, Trockenheit, Niedrigwasser | sécheresse | drought
energy*: energie | Energie | énergie | energy
environment*: milieu, milieueffect | Umwelt | environnement | environment
fishing: visserij, hengelsport, visvergunning | Fischerei, Angelschein | =pêche, permis de pêche | fishing, fisheries
flood: hoogwater, overstroming, wateroverlast | Hochwasser, Überschwemmung, Überflutung | =crue/crues, inondation | flood
grid: elektriciteitsnet, stroomnet, netaansluiting, netcongestie, elektriciteit, =stroom | Stromnetz, Netzanschluss, =Strom, Elektrizität, Stromleitung | réseau électrique, électricité | electricity grid, power grid, grid connection, electricity
groundwater: grondwater | Grundwasser | nappe phréatique, eaux souterraines | groundwater
heat-network: warmtenet, stadsverwarming, restwarmte | Wärmenetz, Fernwärme, Abwärme | réseau de chaleur, chauffage urbain | heat network, district heating
hydrogen: waterstof | Wasserstoff | hydrogène | hydrogen
manure: =mest, mestvervoer, mestverwerking | Gülle, Dünger | lisier, fumier, engrais | manure, slurry
mining: mijnbouw, zoutwinning, grindwinning | Bergbau, Salzabbau, Kiesabbau | exploitation minière, mine/mines | mining
nature: natuur, grenspark, Natura 2000, !natuurlijk | =Natur, Naturschutz, Naturpark, Naturgebiet, Natura 2000 | =nature, protection de la nature, parc naturel, Natura 2000 | =nature, nature conservation, nature reserve, Natura 2000
nitrogen: stikstof, ammoniak | Stickstoff, Ammoniak | azote, ammoniac | nitrogen, ammonia
noise: geluidsoverlast, geluidhinder, geluidshinder | Lärm, Lärmschutz | bruit, nuisance sonore | noise
nuclear: kerncentrale, kernenergie, nucleair/nucleaire | Kernkraftwerk, Atomkraftwerk, Kernenergie | nucléaire | nuclear
pipeline: pijpleiding, buisleiding | Rohrleitung, Pipeline | pipeline, gazoduc, canalisation | pipeline
solar: zonnepark, zonnepaneel/zonnepanelen, zonne-energie | Solarpark, Solaranlage, Photovoltaik | panneau solaire/panneaux solaires, parc solaire, photovoltaïque | solar park, solar panel, solar energy, photovoltaic
spatial-planning: ruimtelijke ordening, bestemmingsplan, omgevingsplan, omgevingsvergunning, bouwvergunning | Raumordnung, Bebauungsplan, Baugenehmigung, Bauleitplanung | aménagement du territoire, urbanisme, permis de bâtir | spatial planning, land-use plan, building permit, planning permission
waste: afval, reststof, recycling | Abfall/Abfälle, Müll, Recycling, Entsorgung | déchet, recyclage | waste, recycling
water-management: waterbeheer, waterschap, waterkwaliteit, rivier, =beek/beken | Wasserwirtschaft, Wasserverband, Gewässer, =Fluss/Flüsse | gestion de l’eau, cours d’eau, rivière | water management, water board, water quality, river
wind: windmolen, windturbine, windpark, windenergie | Windrad/Windräder, Windkraft, Windpark, Windenergie | éolienne, éolien | wind turbine, wind farm, wind energy
wolf: wolf/wolven | Wolf/Wölfe | loup/loups | wolf/wolves
`;
