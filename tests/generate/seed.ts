/** Where a run of generated reports begins: another one each time, printed with what fails; GOUJI_SEED=… repeats a run. */
export const SEED = Number(process.env.GOUJI_SEED || Math.floor(Math.random() * 1_000_000_000))
