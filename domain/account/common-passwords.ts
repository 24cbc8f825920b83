// The words in the most used passwords, without the digits around them. The English ones come from the list
// in @zxcvbn-ts/language-common 4.1.3 (MIT; Dan Wheeler, Dropbox, zxcvbn-ts), offensive ones left out; the
// Dutch, German and French ones and the words of this portal are our own.

/** What everyone tries first, in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
aardvark aberdeen abnormal abrakadabra absolute access achilles adgjmptw admin administrator
adrienne agent airborne airforce airplane albatros alejandr alejandro aleksandr aleksandra
alessandro alexalex alexande alexander alexandr alexandra alliance alphabet america american
amsterda amsterdam anaconda anastasia anastasiya anderlecht andersen anderson andromed andromeda
angel angelica angelika angelina anhyeuem anmelden anmeldung annabell anthony antwerpen anything
apollo apple applepie april aquarius argentina armagedon arsenal asdfasdf asdfgh asdfghjk
asdfghjkl asdfzxcv ashleigh aspirine assassin atlantic atlantis attitude augustus australi
australia automne avalanch aviation azerty azertyui azertyuiop azsxdcfv babybaby babyblue babydoll
babyface babygirl babylon babylove backdoor balloons barbados barcelon barcelona barefoot baseball
basketba basketball batman bayern bcfields bearbear beatrice beautifu beautiful beefcake beerbeer
beheer beheerder belgie belgique benjamin bergkamp bezirksregierung bienvenue bigblock bigmoney
billybob billyboy birthday blackbir blackcat blackdog blackhaw blackjac blackjack blackout
blahblah blessing blink blizzard bluebird blueblue blueeyes bluefish bluemoon bobafett bobdylan
bonehead bonjour bookworm boomboom borussia brabant bradford brandon brewster brighton brigitte
brittany brittney broadway broncos brooklyn brothers browning brucelee brussel bruxelles buckeyes
buckshot budapest buddyboy budlight budweise bulldog bulldogs bullfrog bullseye bundesliga
business buttercu butterfl butterfly cadillac caliente californ california caligula callaway
cambiami cameron campbell canadian candyman capslock cardinal carlitos carolina caroline carpedie
casanova catalina catherin catherine cavalier cdtnkfyf cerberus cfitymrf chainsaw chambers
champion chandler changeme changethis chargers charlene charleroi charles charlie charlott
charlotte charlton checkers chelsea chemical cherokee chester chestnut chevelle chevrole chevrolet
cheyenne chicago chicken chickens children chocolat chocolate chouchou chrisbln christia christian
christie christin christina christine christma christmas christop christopher chrysler chuckles
cinnamon cjkysirj clarence clarinet classic classics claymore clevelan clifford clippers cocacola
coldbeer colombia colorado coltrane columbia columbus comanche commando commune compass computer
concorde concrete confused connexion consumer cooldude coolness cooperation corleone corvette
cosworth courtney cowboys crawford crazybab creation creative creature criminal cristian cristina
crjhgbjy crusader crystal danielle dannyboy darklord darkness darkside darkstar davidson dbrnjhbz
deadhead deadpool death december decembre default defender deftones designer deutschland devil
devildog dezember dfktynbyf diamond diamonds dienstag dietcoke digital dilligaf dingdong dinosaur
dinsdag director dirtbike discover dkflbckfd dkflbvbh doberman dodgeram dodgers doghouse dolphin
dolphins donderdag donnerstag doomsday doudou doughboy download downtown dragon dragonba
dragonball drenthe drowssap drpepper drummer dthjybrf dudedude duesseldorf dusseldorf dutchess
dynamite earnhard eastside eastwood eindhoven einhorn einstein ekaterina eldorado electric
electron elephant elizabet elizabeth elizaveta emmanuel engineer enschede enterpri enterprise
ericsson estrella eternity evolution excalibu excalibur explorer faithful fandango farscape
fastball februar februari february federico ferguson fernando ferrari fevrier feyenoord fgtkmcby
fireball firebird firewall fishbone fishing fktrcfylh fktrcfylhf flamingo fletcher flevoland
flexible florence florida flounder football fordf formula forsaken fountain francesc francesco
francois frankfurt franklin freckles frederic fredfred freebird freedom freepass freeuser freitag
friendly friesland front frontier frontiere frontieres fruehling fullmoon function fussball
fyfcnfcbz fyutkbyf gabriel gabriela gabriell gamecube gameover gandalf gangster garfield gargoyle
gateway gatorade geheim geheimnis geheimpje geheimwoord gelderland gemeente genesis geoffrey
geronimo gertrude gesperrt getmoney gfhjkm gfhjkmgfhjkm ghbdtnbr ghblehjr ghjcnjnfr ghostrider
giovanni giuseppe gladiator godfathe godfather godsmack godzilla goldberg goldfish goldstar
goldwing golfgolf gonzalez goodluck goodtime gordon gorgeous gotohell graphics grateful greatone
green greenbay greenday grensregio grenswerk grenzregion gretchen groningen guardian guest
guinness halflife hallo hallowelt hamilton handsome handyman hannibal hannover happiness happy
happyday hardrock hardware harrison harrypotter hastings hawaii hawaiian hawkeyes hayabusa heather
hedgehog heineken hellfire hello hellyeah herbst hercules herfst heritage highheel highland hiver
holidays holland hollywoo hollywood hondje hongkong honolulu hooligan hoosiers hopeless hounddog
hurrican hyperion icehouse ichliebedich idontkno idontknow ihateyou ikhouvanjou illinois illusion
iloveyou immortal imperial infantry infiniti infinity inloggen insanity insomnia inspiron internet
intrepid intruder inuyasha irishman isabella isabelle islander istanbul iverson jackjack jackson
jakejake james jamesbon jamesbond januar januari janvier japanese jasmine jayhawks jeanette
jefferso jellybea jennifer jeremiah jessica jetaime jeudi jiggaman johannes johndeer johnjohn
jonathan jordan josephin juillet juliette just4fun justdoit juventus kakashka kamikaze kangaroo
karolina katarina katerina katherin katherine kathleen kawasaki kazantip kcj9wx5n kennwort
kentucky kenworth keyboard keystone killbill killkill kimberly kingfish kingkong kingston
kissmyass kittycat kittykat kleopatra knelpunt knelpunten knickers knockers knuffel kristina
kristine labrador lacrosse lancelot landkreis lasvegas laurence lawrence leavemealone lekkerding
lente leonardo letmein liefde liefje liege lieverd lifehack lifetime lightnin lightning limburg
lineage lionking lipstick lisalisa liverpoo liverpool login logitech lokomotiv lollipop lollypop
lonestar lonewolf longhorn longjohn lorraine loulou loveless lovelove loverboy lowrider luckydog
lundi maandag maart maastricht macdaddy madeline madison magazine magician magicman magnolia
mailcreated majestic makaveli maksimka mamapapa manager manchest manchester mandarin mandingo
maradona marathon marcello mardi margaret margarita marianna marianne mariners marino mariposa
marlboro marshall martinez maryjane maryland masamune master matthew matthews maverick maxwell
mazafaka mazda mckenzie meatball meathead meatloaf mechanic medicine megadeth megapass megatron
melissa meowmeow mephisto mercedes mercredi meredith meridian mersedes metallic metallica michael
michaela michelle michigan microlab microphone microsof microsoft midnight mikemike military
millions millwall minecraft ministere ministerie ministerium misfit missouri mitchell mittwoch
mohammed mollydog monalisa moneyman mongoose monkey monkeybo monopoly monster monsters montag
montgom montreal moonbeam moonlight morpheus morrison mortgage mortimer motdepasse motherlode
motorola mountain mudvayne muenchen muenster multiplelo munchkin munster mushroom musicman mustang
mustangs napoleon nathalie national ncc1701a ncc1701d ncc1701e nebraska nederland netscape
nevermind newcastl newpass newyork nicholas niedersachsen nightmare nijmegen nintendo nokia
nordrhein northern november novembre nuttertools nwo4life nygiants oblivion octobre oklahoma
oktober oldenburg onboarding operator oranje original osnabruck osnabrueck overijssel overkill
overlord pa55word packers paintbal paintball pakistan pallmall panasoni panasonic panther panthers
pantyhos paradise paranoid pass passion passpass passport passw password passwords passwort
patience patricia patrick patriots pavilion pearljam peekaboo penelope penguins penthous personal
peterpan peterson pharmacy philippe phillies phillips phoenix pianoman pineappl pineapple pingpong
pinkfloy pinkfloyd piramida platinum platypus playstat playstation playtime pleasure plymouth
poesje pokemon polniypizdec polopolo poohbear pooppoop porkchop porsche portaal portal portland
portugal poseidon positive preacher precious predator presario presiden princess pringles
printemps property province provincie pumpkin pumpkins punisher punkrock qawsedrf qaz2wsx
qaz2wsx3edc qazwsx qazwsxed qazwsxedc qazwsxedcrfv qazxsw qazxswedc qwaszx qweasd qweasdzxc
qwerasdf qwert qwerty qwertyui qwertyuio qwertyuiop qwertz radiohea radiohead ragnarok raiders
railroad rainbow raistlin rammstein rangers rasputin rastaman realmadrid rebecca reckless recovery
redalert reddevil reddwarf redskins redwings register remember renegade research resident reynolds
rfnthbyf rhbcnbyf rhfcjnrf rhiannon rhjrjlbk rhtdtlrj richard richards richmond rightnow rjhjktdf
rjirfrgbde rjycnfynby roadkill roadking roadrunn robinson robotech robotics rochelle rockford
rockhard rockstar rolltide romashka rootbeer rosemary rotterdam runescape sailboat salamander
salasana salvador samantha samenwerking samsung sandiego sandwich santiago sapphire saratoga satan
saturday sausages savannah scarface scarlett schalke schatje schatz schatzi schmetterling schnucki
scoobydo scooter scorpio scorpion scotland scrabble seahawks sebastia sebastian secret security
seinfeld seminole semperfi senators sentinel septembe september septembre serenity sergeant
sersolution server services shadow shamrock shaney shanghai shannon shepherd sheridan sherlock
sherwood shopping showtime silverad simpsons sinclair sinister sithlord skittles skorpion skywalke
skywalker slamdunk slapshot slipknot slippery smashing smeghead sneakers snickers snoopdog
snowball snowboar snowboard snowflak snuggles socrates softball software sojdlg123aljg soleil
solution somethin something sommer sonnenschein soso123aljg soulmate southern southpar southpark
spaceman spanks spartans specialk spectrum spencer spiderma spiderman spitfire splinter spongebo
spongebob sporting springer squirrel srinivas stallion standard stanford stanislav starbuck
starcraf starcraft stardust starfire starfish stargate starship starstar startrek starwars
steelers stephani stephanie sterling stingray stocking stonecol stonecold stranger strawberry
strength sullivan sundance sunflowe sunflower sunnyday sunshine super superfly superman supersta
superstar svetlana sweetnes sweetpea swimming swordfis swordfish syncmaster syracuse system
tacobell talisman tarheels tazmania technics teddybea teddybear telephon temporary temppass
terminal terminator terrapin test testpass testtest thailand thanatos thankyou thedoors thegreat
theodore thirteen thisisit thompson thuglife thunder thunderb thursday tiberius tiffany tiger
tijdelijk tinkerbell titanium titleist toegang together tommyboy tomorrow tottenha tottenham
training translator traveler treasure trfnthbyf triangle trinidad trombone truelove trustno
tunafish turkey twilight ugd5hip2j ultimate umbrella underdog undertaker universal universe user
utrecht vacation vakantie valencia valentin valentina valhalla valkyrie vampires vanguard vanhalen
vasilisa vendredi verbatim veronica veronika verwaltung vfhufhbnf vfitymrf vfrcbvrf vfvfgfgf
victoria viewsonic vikings viktoria viktoriya violetta vkontakte vlaanderen vladimir vladislav
voetbal vrijdag vsjasnel wachtwoord wallonie warcraft wareagle warhammer warrior warriors
washington waterloo webhompas webmaste webmaster welcome welkom werewolf westfalen westside
westwood wg8e3wjf whatever whiskers whiteout whitesox whocares wildcard wildcats wildfire william
williams willkommen windmill windsurf winston winter wishbone woensdag wolfgang wolfpack wolverin
wolverine woodland woofwoof wordpass wrangler wrestlin wrestling wrinkle x2zkg8w yankees yeahbaby
yfcntymrf yjdsqgfhjkm yosemite yxcvbn zaq12wsx zaq1xsw zaqxswcde zeeland zeppelin zerocool
zildjian zomer zonnetje zugang zusammenarbeit zxasqw zxcasdqwe zxcvbn zxcvbnm
`
    .trim()
    .split(/\s+/),
);
