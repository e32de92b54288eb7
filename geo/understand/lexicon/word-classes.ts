/** Behind them another clause starts, or what is told has not happened. */
export const CLAUSE_ENDS = `who which whose that what when where while if because since after before until unless although though than must should would could may might cannot not never without nor but`;

/** Before a noun: it is where, why or with what, not what happened. */
export const PASSING = `in at on near by from over outside around inside through past within across along behind beside towards toward via into onto opposite between among of`;
export const DETERMINERS = `the a an his her its their our this that these those`;
export const PASSING_CLASSES = '{building} {way} {quake} {flood} {storm} {volcano} {blaze}';

/**
 * Words of one kind. A phrase names a class in braces, `{weapon} ... {fall}`, so that who does what to whom is
 * written once for all of them. Endings as `geo/understand/phrases.ts` reads them; words set apart by spaces.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  // Who and what acts.
  force: `army armies troop+s soldier+s force+s rebel+s militant+s insurgent+s guerrilla+s fighter+s gunman gunmen jihadist+s marine+s paratrooper+s commando+s militia+s militiaman militiamen paramilitar+y+ies brigade+s battalion+s division+s regiment+s infantry column+s unit+s guards guardsmen loyalist+s mutineer+s putschist+s raider+s attacker+s assailant+s invader+s defenders partisan+s legionnaire+s garrison+s navy fleet airborne cavalry vanguard bandit+s horsemen warlord+s extremist+s separatist+s islamist+s servicemen combatant+s patrol+s`,
  weapon: `missile+s rocket+s shell+s bomb+s mortar+s projectile+s munition+s warhead+s shrapnel torpedo+es grenade+s drone+s uav+s shahed+s debris fragments remnants round+s salvo+s ied+s ordnance bomblet+s`,
  gun: `artillery howitzer+s cannon+s guns mortar+s battery batteries tank+s launcher+s`,
  aircraft: `jet+s plane+s aircraft warplane+s bomber+s helicopter+s gunship+s drone+s uav+s aviation`,
  arms: `weapon+s arms ammunition howitzer+s tank+s missile+s rifle+s launcher+s jets artillery guns munitions armour armor`,
  people: `people person+s resident+s inhabitant+s villager+s family families civilian+s refugee+s women children islander+s townspeople household+s citizen+s tourist+s holidaymaker+s guest+s student+s passenger+s evacuee+s thousands hundreds dozens population crowd+s everyone everybody migrant+s returnee+s expatriate+s foreigner+s national+s neighbour+s neighbor+s men worker+s staff locals homeowner+s patients them`,
  person: `man men boy+s woman women commander+s leader+s journalist+s reporter+s activist+s minister+s general+s colonel+s captain officer+s official+s mayor editor student+s teacher+s priest suspect+s pilot+s deserter+s worker+s smuggler+s trader+s dealer+s looter+s politician+s lawmaker+s figures member+s people villagers youths youth teenager+s ringleader+s plotters president premier chief engineer+s driver+s protester+s demonstrator+s monk+s imam cleric+s judge+s doctor+s nurse+s singer poet lawyer+s owner builder director foreigner+s schoolgirls schoolchildren pupils hostage+s prisoner+s`,
  official: `president+s minister+s premier+s chancellor king queen leader+s envoy+s ambassador+s diplomat+s delegation+s emissar+y+ies mediator+s negotiator+s consul secretary pope`,
  helper: `rescuer+s medic+s doctor+s surgeon+s volunteer+s paramedic+s nurse+s crew+s team+s engineers firefighters`,
  aid: `aid food flour rice bread wheat water medicine+s medicament+s tent+s blanket+s ration+s parcel+s supplies relief meal+s soup generator+s insulin vaccine+s cots mattresses tarpaulins antibiotics plasma blood stretchers milk oil sugar maize lentils clothes clothing kits necessities goods fuel diesel coal firewood potatoes biscuits seed hay fodder`,
  wounded: `wounded injured hurt patient+s casualties sick stretcher burnt newborns premature`,
  way: `road+s highway+s motorway+s bridge+s border+s frontier+s crossing+s corridor airport+s airspace port+s harbour harbor pass tunnel+s railway+s rail line lines runway+s street+s route+s track ferry ferries train+s flight+s lane+s gate+s checkpoint+s canal strait airfield ford pontoon expressway bypass causeway pier quay lock tram+s metro subway junction highroad`,
  utility: `electricity power water gas internet phone+s telephone+s heating network+s grid mains cable+s landlines signal electric lights light taps connection+s connectivity broadband mobile transmitter+s pump+s pumping transformer+s substation+s lines current supply`,
  place: `town+s village+s city cities hill+s heights height ridge suburb+s quarter+s district+s base+s airport airfield post+s position+s outpost+s barracks garrison province capital island+s harbour port works factory plant depot station bridge bridgehead building palace fort fortress citadel castle pass crossroads junction headquarters camp mine bank stronghold enclave hamlet+s settlement+s area+s neighbourhood+s neighborhood+s territory line trench+es summit farm+s university hospital school+s mill dam refinery`,
  house: `house+s home+s hut+s granar+y+ies barn+s village+s farm+s hamlet+s market shop+s church+es mosque+s stalls crops thatch school+s compound+s shelters`,
  building: `building+s block+s house+s home+s school+s hospital+s flat+s flats tower+s hotel+s mall market station refinery depot warehouse+s plant factory bridge+s dam church cathedral mosque palace ministry office+s port airport airfield airbase base barracks clinic ward kindergarten university playground bakery substation grid convoy train bus ship+s tanker+s vessel+s apartment+s dormitory supermarket infrastructure pipeline headquarters ferry`,
  vehicle: `bus+es boat+s ship+s helicopter+s ferry ferries lorry lorries truck+s train+s plane+s vessel+s convoy+s aircraft coach+es car+s tractor+s sledges barge+s`,
  // What happens.
  hit: `hit hits hitting struck strike strikes striking pounded pounds pounding pummelled slammed slams slamming damaged damages damaging destroyed destroys destroying targeted targets targeting levelled leveled ripped wrecked demolished pierced smashed gutted obliterated crashed tore`,
  fall: `fell fall falls falling landed land lands landing rained rain raining exploded explode explodes exploding detonated detonates impacted dropped came crashed burst bursts whistled`,
  fire: `fired fires firing launched launches launching lobbed dropped drops dropping rained threw unleashed hurled`,
  bombard: `bombed bombs bombing bombarded shelled shells shelling strafed pounded pounding raided attacked attacks hit struck targeted blasted`,
  attack: `attacked attack attacking assaulted stormed storm storming raided raid raiding overran overrun overrunning ambushed ambush ambushes ambushing invaded invade invading clashed clash clashing fought fight fighting besieged besiege infiltrated breached assailed charged`,
  burn: `torched torch torches torching burned burnt burn burning razed raze ransacked ransack looted pillaged plundered`,
  seize: `seized seize seizes seizing captured capture captures capturing took take takes taken taking retook retake retaken recaptured regained wrested occupied occupy occupies occupying secured entered enter conquered liberated controls control controlled hold holds held`,
  deploy: `deployed deploy deploys deploying massed massing mass masses stationed positioned dispatched withdraw withdraws withdrawn withdrew withdrawing retreat retreats retreated retreating dug regroup regrouped regrouping redeployed patrol patrols patrolled patrolling defect defected mutinied sided surrendered surrender reinforced entrenched rolled pulled assembled marched`,
  lose: `lost lose loses losing abandoned abandon abandons surrendered surrenders evacuated`,
  flee: `fled flee flees fleeing escaped escaping escape left leave leaves leaving abandoned abandon evacuated evacuating evacuate moved moving poured pouring streamed streaming trekked trekking trudged crossed crossing headed heading ran walked walking driving camped camping sleeping slept sleep stranded returned returning return homeless uprooted displaced rehoused resettled`,
  go: `go leave evacuate move flee depart quit abandon relocate vacate`,
  order: `ordered order orders told tell tells urged urges asked asks advised advises instructed warned`,
  carry: `took take takes taking taken carried carry carries carrying ferried ferrying ferry brought bring brings bringing bused bussed shipped lifted lifting airlifted flew flown transported transporting transport moved moving evacuated evacuating evacuate collected fetched picked transferred shuttle shuttled winched plucked`,
  deliver: `deliver delivers delivered delivering distributed distribute distributes distributing handed hands handing sent send sends sending brought bring brings bringing dropped drop drops dropping airlifted unloaded unloading shipped supplied supply supplies provided provide provides donated donate donates carried carrying carry hand gave give gives giving lends lent offered loaded dispatched despatched rushed flew airdropped parachuted serving served serve cook cooks cooked`,
  arrive: `arrived arrive arrives arriving reached reach reaches landed lands landing docked docks dock pulled rolled touched came unloaded anchored berthed entered`,
  close: `closed close closes closing shut shuts shutting blocked block blocks blocking sealed seal seals barred cut cuts cutting suspended suspend suspends grounded cancelled canceled halted stopped severed interrupted diverted impassable blockaded mined unusable buried submerged collapsed flooded paralysed paralyzed idle barricaded disrupted washed off`,
  open: `open opens opened opening reopened reopen reopens reopening cleared clear clears clearing resumed resume resumes restored restore restores restoring repaired passable usable unblocked running runs run operational lifted operating restarted mended fixed rebuilt`,
  fail: `failed fails fail cut cuts out off down lost lose interrupted severed dead silent collapsed shut disrupted jammed stopped disconnected dark patchy rationed intermittent unavailable knocked gone blackout`,
  restore: `restored restore restores restoring back repaired reconnected returned returns resumed resume again reopened mended fixed rebuilt`,
  arrest: `arrested arrests arrest arresting detained detains detain detaining jailed jails imprisoned apprehended nabbed handcuffed handcuffs abducted abducts kidnapped kidnaps interned incarcerated remanded convicted indicted indicts sentenced sentences extradited interrogated interrogating`,
  take: `seized seize captured capture captures held holding holds hold snatched dragged led marched removed rounded picked taken took take freed frees released releases release pardoned exchanged swapped questioned tried hooded blindfolded`,
  court: `court+s judge+s tribunal+s prosecutor+s jury magistrate+s trial+s`,
  die: `died die dies dying killed perished drowned suffocated starved succumbed dead slain murdered executed shot massacred fell lost burned electrocuted crushed beheaded lynched`,
  quake: `earthquake+s quake+s aftershock+s tremor+s foreshock+s temblor`,
  flood: `flood+s floods floodwater+s flooding river+s lake stream water+s creek wave+s surge torrent tide mud mudslide+s landslide+s mudflow+s avalanche+s debris rockslide+s rockfall+s lahar+s slope glacier`,
  storm: `cyclone+s hurricane+s typhoon+s tornado+es storm+s gale+s gusts blizzard+s whirlwind twister thunderstorm+s rain+s downpour+s hail`,
  blaze: `fire+s blaze+s flame+s wildfire+s bushfire+s inferno embers flank`,
  volcano: `volcano+es crater+s vent+s lava magma ash eruption+s pyroclastic plume fumaroles fissure+s caldera`,
  rage: `spread spreads spreading jumped jumps raged rages raging burning burnt burned burns burn threaten+s+ed engulfed engulfs consumed consuming swept sweeps sweeping destroyed destroys destroying contained containment crossed reached reaches reaching crowned advancing approaching roared roaring flared out broke smouldering leapt swallowed visible doubled hectares acres`,
  collapse: `collapsed collapse collapses collapsing caved gave failed burst bursts breached breach broke overtopped cracked crumbled toppled subsided sank`,
  barrier: `dam+s dyke+s dike+s levee+s embankment+s bank+s roof+s ceiling bridge+s wall+s tower building+s mine scaffolding grandstand stand weir culvert span+s chimney tunnel`,
  crash: `crashed crash crashes collided collides collide overturned overturns derailed plunged plunges capsized capsizes sank sinks ran rammed skidded rolled veered exploded`,
};
