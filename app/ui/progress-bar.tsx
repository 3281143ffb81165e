type ProgressBarProps = { label: string; text: string; value: number; of: number };

/** How much of something is done: in words, and as a bar for the eye. */
export function ProgressBar({ label, text, value, of }: ProgressBarProps) {
  return (
    <div className="app-progress">
      <p className="app-progress__text">{text}</p>
      <progress className="app-progress__bar" value={value} max={of} aria-label={label}>
        {text}
      </progress>
    </div>
  );
}
