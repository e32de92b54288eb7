/**
 * Data: names of months and days of the week by number, in lower case, in the forms that dates use (nominative,
 * genitive and locative, abbreviations), in English, German, French, Russian, Armenian, Azerbaijani and Turkish.
 */
const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

/** January to December. */
export const MONTHS = rows(`
  january jan januar jänner janvier janv январь января янв հունվար հունվարի հունվարին yanvar ocak
  february feb februar feber février fevrier févr fév февраль февраля фев февр փետրվար փետրվարի փետրվարին fevral şubat
  march mar märz mrz mars март марта мар մարտ մարտի մարտին mart
  april apr avril avr апрель апреля апр ապրիլ ապրիլի ապրիլին aprel nisan
  may mai май мая մայիս մայիսի մայիսին mayıs
  june jun juni juin июнь июня июн հունիս հունիսի հունիսին iyun haziran
  july jul juli juillet juil июль июля июл հուլիս հուլիսի հուլիսին iyul temmuz
  august aug août aout август августа авг օգոստոս օգոստոսի օգոստոսին avqust ağustos
  september sep sept septembre сентябрь сентября сен сент սեպտեմբեր սեպտեմբերի սեպտեմբերին sentyabr eylül
  october oct oktober okt octobre октябрь октября окт հոկտեմբեր հոկտեմբերի հոկտեմբերին oktyabr ekim
  november nov novembre ноябрь ноября ноя нояб նոյեմբեր նոյեմբերի նոյեմբերին noyabr kasım
  december dec dezember dez décembre decembre déc декабрь декабря дек դեկտեմբեր դեկտեմբերի դեկտեմբերին dekabr aralık
`);

/** Monday to Sunday, as ISO 8601 counts. */
export const WEEKDAYS = rows(`
  monday mon montag mo lundi lun понедельник пн երկուշաբթի bazar-ertəsi pazartesi pzt
  tuesday tue tues dienstag di mardi вторник вт երեքշաբթի çərşənbə-axşamı salı
  wednesday wed mittwoch mi mercredi mer среда ср չորեքշաբթի çərşənbə çarşamba çar
  thursday thu thur thurs donnerstag do jeudi jeu четверг чт հինգշաբթի cümə-axşamı perşembe per
  friday fri freitag fr vendredi ven пятница пт ուրբաթ cümə cuma
  saturday sat samstag sonnabend sa samedi sam суббота сб շաբաթ şənbə cumartesi cmt
  sunday sun sonntag so dimanche dim воскресенье вс կիրակի bazar pazar
`);
