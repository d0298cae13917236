/** The page of results. */
export const results = {
	title: 'Kdo pomůže'
};
