type SwitchProps = { name: string; isOn: boolean; onChange: () => void };

/** A choice that is on or off. */
export const Switch = ({ name, isOn, onChange }: SwitchProps) => (
  <label className="guide-switch">
    <input type="checkbox" checked={isOn} onChange={onChange} />
    {name}
  </label>
);
