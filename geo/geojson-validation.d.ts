/** The part of geojson-validation 1.0.2 in use; the package ships no types. With `true` each returns its list of flaws. */
declare module 'geojson-validation' {
  const gjv: {
    valid(value: unknown, trace: true): readonly string[];
    isFeature(value: unknown, trace: true): readonly string[];
  };
  export default gjv;
}
