/** How a claim is denied. Written as `geo/understand/phrases.ts` reads them. */

/** Verbs: what they deny follows. */
export const DENYING = `deny, denies, denied, refute+s+d, rebut+s+ted, debunk+s+ed, dementiert+e, bestreitet, bestritt, weist zurück, wies zurück, dément, a démenti, nie, réfute, опроверг+ла+ли+ло, опровергает, отрицает, təkzib, հերքել, հերքում, հերքեց`;

/** Nouns and judgements: "carried a denial of", "called the report false". */
export const FALSEHOODS = `denial of, refutation of, misinformation, disinformation, fake news, is fake, are fake, is false, are false, is a lie, a lie, are lies, lies, untrue, is not true, are not true, not true, fabricated, fabrication, rejected/rejects/dismissed/dismisses ... as false/untrue/invented, invented, groundless, unfounded, baseless, absolutely false, completely false, false claim+s, false report+s, false information, falsely accused/accuse/accuses/claims/claimed, does not correspond to reality, do not correspond to reality, has nothing to do with reality, another provocation of, called it propaganda, provocation of ... propaganda,
  Falschmeldung, Falschinformation+en, Lüge, gelogen, mensonge, fausse information, désinformation, infox, дезинформаци+я+ей, ложь, фейк, не соответствует действительности, yalan, dezinformasiya, չի համապատասխանում իրականությանը, ապատեղեկատվություն`;

/** A claim stands beside them: that a claim is false is a denial, that somebody spreads falsehoods is an accusation. */
export const CLAIMS = `claim+s+ed, allegation+s, allegedly, alleged, statement, report, reports, information, news, rumo+r+rs+ur+urs, accusation+s, accused, message, assertion+s, denial, Behauptung+en, Meldung+en, Bericht+e, Vorwurf, Vorwürfe, information+s, rumeur+s, сообщени+е+я, заявлени+е+я, информаци+я+ю, məlumat, տեղեկատվություն`;

/** After a verb of denying these are what somebody is kept from, or no event at all: "denied access to". */
export const NOT_DENIED =
  'access entry passage permission visa visas responsibility food medicine medicines aid right rights people residents citizens zutritt einreise accès entrée доступ';
