/**
 * Work, social security, tax and business. A line is one concept: its words in nl | de | fr | en, the usual one first.
 * How a line is read: `domain/search/terms.ts`.
 */
export const work = `
183-days: =183 | =183 | =183 | =183
a1: =A1 | =A1 | =A1 | =A1
accident-at-work: arbeidsongeval, beroepsziekte | Arbeitsunfall, Berufskrankheit, Berufsgenossenschaft | accident du travail, maladie professionnelle | accident at work, occupational disease
alimony: alimentatie | Kindesunterhalt, Unterhaltszahlung | pension alimentaire | alimony, child maintenance
apprenticeship: leerwerkplek, leerling-werknemer, beroepsbegeleidende leerweg, bbl, duaal leren | Ausbildung, Auszubildende, Azubi/Azubis, =Lehre | apprentissage, apprenti, alternance | apprenticeship, apprentice, dual training
bank-account: bankrekening, betaalrekening, IBAN | Bankkonto, Girokonto, IBAN | compte bancaire, IBAN | bank account, IBAN
business-park: bedrijventerrein, bedrijvenpark, industrieterrein | Gewerbegebiet, Gewerbepark, Industriegebiet | parc d’activités, zone d’activités, zone industrielle | business park, industrial estate
child-benefit: kinderbijslag, kindgebonden budget, kindertoeslag | Kindergeld, Kinderzuschlag | allocations familiales, prestations familiales | child benefit, family benefit, family allowance
collective-agreement: cao/cao’s, collectieve arbeidsovereenkomst | Tarifvertrag/Tarifverträge | convention collective | collective agreement
company*: bedrijf/bedrijven, onderneming, ondernemer, mkb | Unternehmen, Unternehmer, =Betrieb/Betriebe, KMU | entreprise, entrepreneur, PME | company/companies, business/businesses, enterprise, SME
company-car: bedrijfsauto, bedrijfswagen, dienstauto, leaseauto | Dienstwagen, Firmenwagen, Leasingwagen | voiture de société, voiture de fonction, véhicule de société | company car
company-register: handelsregister, Kamer van Koophandel, KvK, Kruispuntbank van Ondernemingen | Handelsregister, Gewerbeanmeldung, Unternehmensregister | registre du commerce, Banque-Carrefour des Entreprises, immatriculation des entreprises | company register, business register, trade register, company registration
construction: bouwbedrijf, bouwplaats, aannemer | Bauunternehmen, Baugewerbe, Baustelle | entreprise de construction, chantier | construction company, construction site, building site, contractor
consumer: consument | Verbraucher | consommateur | consumer
craft: ambacht, vakman, vaklieden | Handwerk, Meisterbrief, Meisterpflicht | artisan | craft, craftsman, craftsmen, skilled trade
customs: douane, =invoer, =uitvoer | Zoll/Zölle, Zollamt, Zollabfertigung, =Einfuhr, =Ausfuhr | douane, dédouanement | customs/=customs
double-taxation: dubbele belasting, dubbel belast | Doppelbesteuerung | double imposition | double taxation
employer*: werkgever | Arbeitgeber | employeur | employer
excise: accijns/accijnzen | Verbrauchsteuer, Verbrauchssteuer | accise | excise
frontier-worker*: grensarbeider, grenswerker, grenspendelaar, grensarbeid | Grenzgänger, Grenzpendler, Grenzarbeitnehmer | travailleur frontalier, travailleuse frontalière, travail frontalier | frontier worker, border worker, cross-border worker, cross-border commuter
incapacity: arbeidsongeschiktheid, arbeidsongeschikt, WIA | Erwerbsminderung, Arbeitsunfähigkeit, Erwerbsunfähigkeit | incapacité de travail, invalidité | incapacity for work, invalidity
inheritance: erfenis, erfbelasting, erfrecht, nalatenschap | Erbschaft, Erbrecht, Nachlass | héritage, succession | inheritance
insurance*: verzekering, verzekerd, aansprakelijkheid | Versicherung, versichert, Haftpflicht, Haftung | assurance, assuré, responsabilité civile | insurance, insured, liability
labour-market: arbeidsmarkt, arbeidsbemiddeling, vacature, werkzoekende, personeelstekort | Arbeitsmarkt, Arbeitsvermittlung, Fachkräftemangel, Arbeitsuchende, Arbeitssuchende | marché du travail, offre d’emploi, demandeur d’emploi | labour market, vacancy/vacancies, jobseeker, labour shortage
legal-form: rechtsvorm, rechtspersoon, besloten vennootschap | Rechtsform, Rechtspersönlichkeit, GmbH | forme juridique, personnalité juridique | legal form, legal personality, legal entity
migrant-worker: arbeidsmigrant, seizoenarbeid, seizoensarbeid | Saisonarbeit, Arbeitsmigrant, Wanderarbeitnehmer | travailleur saisonnier, travailleur migrant | migrant worker, labour migrant, seasonal worker
minimum-wage: minimumloon/minimumlonen | Mindestlohn/Mindestlöhne | salaire minimum/salaires minimaux, salaire minimal | minimum wage
mortgage: hypotheek/hypotheken, woonlening | Hypothek, Immobilienkredit, Baufinanzierung | hypothèque, crédit hypothécaire, prêt immobilier | mortgage
parcel: =pakket/pakketten/pakketje/pakketjes, pakketpost, pakketdienst, pakketbezorging | =Paket/Pakete/Pakets, Paketdienst, Paketzustellung, Paketversand | =colis | parcel
parental-leave: ouderschapsverlof, zwangerschapsverlof, geboorteverlof | Elternzeit, Elterngeld, Mutterschutz | congé parental, congé de maternité | parental leave, maternity leave
payment-card: betaalkaart, bankpas, pinpas, pinnen | Bankkarte, Girocard, Kartenzahlung | carte bancaire, moyen de paiement | debit card, bank card, payment card
pension: pensioen, AOW, ouderdomspensioen | =Rente/Renten, Altersrente, Rentner, Rentenversicherung, Pension | pension, retraite | pension, retirement
permanent-establishment: vaste inrichting | Betriebsstätte | établissement stable | permanent establishment
posting: detachering, detacheren, gedetacheerd | Entsendung, entsandt, Arbeitnehmerentsendung | détachement, détaché | posting of workers, posted worker, secondment
procurement: aanbesteding, aanbesteden | Ausschreibung, Vergaberecht, Vergabeverfahren | marché public/marchés publics, appel d’offres | procurement, call for tenders, public tender
remote-work: thuiswerk, telewerk, hybride werken, werken op afstand | Homeoffice, Home-Office, Telearbeit, mobiles Arbeiten | télétravail, travail à domicile | remote work, telework, working from home, home working, home office
self-employed: =zelfstandige/zelfstandigen, zzp, zzp’er, eenmanszaak | Selbstständige, Selbständige, Freiberufler | travailleur indépendant, =indépendants | self-employed, freelancer
shop-hours: winkeltijden, koopzondag, openingstijden | Ladenöffnung, Ladenschluss, Öffnungszeiten | heures d’ouverture, ouverture dominicale | opening hours, shop hours
sick-pay: ziekengeld, ziekmelding, Ziektewet | Krankengeld, Krankmeldung, Lohnfortzahlung | indemnité de maladie, arrêt maladie | sick pay, sickness benefit, sick leave
social-assistance: bijstandsuitkering, leefloon | Sozialhilfe, Bürgergeld | aide sociale, revenu d’intégration | social assistance, income support
social-security: sociale zekerheid, socialezekerheid, sociale verzekering, volksverzekering | Sozialversicherung, soziale Sicherheit, Sozialabgaben | sécurité sociale, cotisations sociales | social security, social insurance
tax*: belasting, fiscaal/fiscale, loonheffing, !netbelasting, !geluidsbelasting, !milieubelasting | Steuer, Besteuerung, steuerlich, Finanzamt, !Steuerung, !Steuergruppe | impôt, imposition, fiscal, fiscalité, taxe/taxes | tax/taxes, taxation, taxable
tax-treaty: belastingverdrag, dubbelbelastingverdrag | Steuerabkommen, Doppelbesteuerungsabkommen, DBA | convention fiscale, convention préventive de double imposition | tax treaty, tax convention
temporary-agency: uitzendbureau, uitzendkracht, uitzendwerk, uitzendarbeid | Zeitarbeit, Leiharbeit, Arbeitnehmerüberlassung | travail intérimaire, intérimaire, agence d’intérim | temporary work agency, temporary agency, agency worker
unemployment: werkloosheid, werkloze, WW-uitkering | Arbeitslosigkeit, Arbeitslose, Arbeitslosengeld | chômage, chômeur | unemployment, unemployed
vat: btw, omzetbelasting | Umsatzsteuer, Mehrwertsteuer, MwSt | TVA, taxe sur la valeur ajoutée | VAT, value added tax
vehicle-tax: bpm, motorrijtuigenbelasting, wegenbelasting | Kfz-Steuer, Kraftfahrzeugsteuer, Zulassungssteuer | taxe d’immatriculation, taxe de circulation | vehicle tax, vehicle registration tax, road tax
worker*: werknemer, werkneemster, =werk/werken, arbeidskracht | Arbeitnehmer, Beschäftigte, =Arbeit/arbeiten | travailleur, salarié, =travail, emploi | worker, employee, =work/working, employment
`;
