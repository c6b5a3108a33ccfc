import type { PictureFormat } from '#components/charts/chart-pictures.ts'
import { fileName } from '#lib/export/file-name.ts'
import { drawFigure, type Picture } from './draw-figure.ts'
import { saveFile } from './take-away.ts'

/** Pixels of a PNG for each pixel on screen: enough for print. */
const SHARPNESS = 2

/** Saves a chart's figure as a picture of its own, named after its title. */
export async function saveChart(figure: HTMLElement, title: string, format: PictureFormat): Promise<void> {
  const picture = drawFigure(figure)
  const name = fileName([title], format)
  if (format === 'svg') saveFile(name, [`<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}`], 'image/svg+xml')
  else saveFile(name, [await paint(picture)], 'image/png')
}

async function paint({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(width * SHARPNESS, height * SHARPNESS)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
