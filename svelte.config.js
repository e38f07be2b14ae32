import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: {
		// Ours is written in runes throughout; a library may still need the older mode.
		runes: true,
	},
	vitePlugin: {
		dynamicCompileOptions: ({ filename }) =>
			/[/\\]node_modules[/\\]/.test(filename) ? { runes: undefined } : undefined,
	},
	kit: {
		adapter: adapter({ out: 'build' }),
		csp: {
			// A nonce where a page is rendered on request, hashes where it was rendered at build time.
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src-elem': ['self'],
				// Kit's route announcer and positioned widgets set style attributes.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
			},
		},
	},
};

export default config;
