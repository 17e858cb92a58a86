/** The four domains of the school day, in the order in which they are asked about. */
export const domainIds = ['fine-motor', 'sensory', 'self-care', 'social'] as const;
