/**
 * Words by which an entry tells for whom its source speaks, by side. Written as `geo/understand/phrases.ts` reads them.
 * The ids are those of the chronicles' vocabularies of sources.
 */
export const SIDES: Readonly<Record<string, string>> = {
  artsakh: `Artsakh+s+i, Nagorno Karabakh+s, NKR, Karabakh+s Armenians, Karabakh authorities, Stepanakert+s, separatist Karabakh+s, Bergkarabach, Haut Karabakh, Арцах+а, Արցախ+ի`,
  armenia: `Armenia+s+n, Yerevan+s, Armenpress, Civilnet, EVN Report, Armenien+s, armenisch+e+er+en, Arménie, arménien+ne, Армени+я+и, армянск+ий+ая+ое+ого, Ermənistan+ın, Հայաստան+ի, ՀՀ`,
  azerbaijan: `Azerbaijan+s+i, Azeri, Azerbaidjan, Baku+s, Trend, Report az, APA, Aserbaidschan+s, aserbaidschanisch+e+er+en, Azerbaïdjan, azerbaïdjanais+e, Азербайджан+а, азербайджанск+ий+ая+ое+ого, Azərbaycan+ın, Ադրբեջան+ի`,
  russia: `Russia+s+n, Moscow+s, Kremlin+s, TASS, RIA Novosti, Interfax, Sputnik, Russland+s, russisch+e+er+en, Russische Föderation, Russischen Föderation, Russie, russe, Росси+я+и, российск+ий+ая+ое+ого, Москва, Кремль, Rusiya+nın, Ռուսաստան+ի`,
  turkey: `Turkey+s, Turkish, Türkiye+s, Ankara+s, Anadolu, Türkei, türkisch+e+er+en, Turquie, turc, turque, Турци+я+и, турецк+ий+ая+ое+ого, Թուրքիա+յի`,
  georgia: `Georgia+s+n, Tbilisi+s, Georgien+s`,
  iran: `Iran+s+ian, Tehran+s, Иран+а`,
  ukraine: `Ukraine+s, Ukrainian, Kyiv+s, Украин+а+ы, украинск+ий+ая`,
  israel: `Israel+s+i, IDF, Israels`,
  france: `France+s, French, Élysée, Frankreich+s, français+e, Франци+я+и`,
  germany: `Germany+s, German, Deutschland+s, Bundesregierung, Auswärtiges Amt, Allemagne, Германи+я+и`,
  'united-states': `United States, U S, US, USA, American, White House, State Department, Department of State, USAID, Pentagon, Washington, Congressman, Congresswoman, États Unis, США`,
  'united-kingdom': `United Kingdom+s, UK+s, British, Britain+s, Großbritannien+s, Royaume Uni`,
  'european-union': `European Union+s, EU+s, European Commission, European Council, European Parliament, European External Action, EEAS, EUSR, EUMA, Europäische Union, EU-Kommission, Union européenne, ЕС, Евросоюз`,
  canada: `Canada+s, Canadian`,
  spain: `Spain+s, Spanish`,
  sweden: `Sweden+s, Swedish`,
  norway: `Norway+s, Norwegian`,
  belgium: `Belgium+s, Belgian`,
  australia: `Australia+s+n`,
  argentina: `Argentina+s, Argentine`,
  uruguay: `Uruguay+s`,
  uzbekistan: `Uzbekistan+s`,
  slovenia: `Slovenia+s`,
  greece: `Greece+s, Greek`,
  italy: `Italy+s, Italian`,
  netherlands: `Netherlands, Dutch`,
  'holy-see': `Holy See, Vatican, Pope`,
};

/** Bodies of many states: a country in their names tells where they work, not for whom they speak. */
export const NO_SIDE = `United Nations, UN, UNHCR, UNICEF, OSCE, Minsk Group, NATO, Council of Europe, PACE, ICRC, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Freedom House, World Food Programme, Reuters, AFP, AP, Al Jazeera, BBC, Wikipedia, Azatutyun, Norwegian Helsinki Committee, Lemkin Institute, Rotes Kreuz, Croix Rouge, ONU, ООН`;
