/** How far a flat map tilts for columns, in degrees: they are read from the side. */
export const columnPitch = 45;
