/** Data: what `--help` prints. */
export const USAGE = `incident-atlas: chronicles of reported incidents in, validated GeoJSON out

  incident-atlas build FILE... --out DIR   reads chronicles (files, or folders of .md and .txt) and writes
                                           incidents.geojson, movements.geojson, places.geojson, entries.jsonl,
                                           entries-brief.jsonl (what the page reads first), documents.json and
                                           issues.json; all of them, or none if a file is bad
      --layout ID      read every FILE by this layout instead of choosing one by evidence
      --zone ZONE      time zone of stamps that state none, for example Europe/Berlin
      --date DATE      a date near the document's (YYYY-MM-DD), where no year is printed
      --gazetteer FILE places of your own, added to ours or put in place of those with the same id: Linked Places
                       (JSON, LP-TSV), GeoNames dump, GeoJSON, CSV with name, lat, lon; may be given several times
      --only-gazetteer the places of those files alone, without ours
      --threads N      how many threads read the FILEs; by default one a core where there is much to read
  incident-atlas validate FILE...          checks GeoJSON by RFC 7946, and our own properties where they stand
  incident-atlas explain FILE[:LINE]...    shows entries with their names marked, the candidates with their scores,
                                           and why each place is on the map or is not
  incident-atlas unknown FILE...           lists names that look like places and are in no gazetteer, with their contexts;
                                           build's options hold for explain and unknown as well
  incident-atlas gazetteer check FILE...   checks files of places, and lists the names that several of them bear
  incident-atlas --help | --version

Exit status: 0 done, 1 bad input (one line each on standard error: file:line: reason), 2 wrong usage.
`;
