/** Industry id → the letter that stands beside its colour. */
export const industryLetters: Readonly<Record<string, string>> = {
  textiles: 'T',
  hardware: 'H',
  vehicles: 'V',
  equipment: 'E',
  optoelectronics: 'O',
  biomedicine: 'B',
  digital: 'D',
  materials: 'M',
};
