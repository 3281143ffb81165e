import { renderSVG } from "uqr";

/** A QR code with its quiet zone, black on white, so that every phone's camera reads it on paper too. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const image = renderSVG(text, { ecc: "M", border: 4 });
  return <img className={className} src={`data:image/svg+xml,${encodeURIComponent(image)}`} alt={label} />;
}
