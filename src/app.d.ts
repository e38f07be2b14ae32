import type { App as OurApp } from '#server/app';
import type { Refusal } from '#server/judge-request';
import type { Who } from '#server/who';

declare global {
	namespace App {
		/** Set by the server hook on every request. */
		interface Locals {
			/** What the request works with. */
			app: OurApp;
			/** Who is asking, and what they may do. */
			who: Who;
			/** Why nothing may be changed by this request; null where it is taken. */
			refusal: Refusal | null;
		}

		interface Error {
			/** A sentence for the person who reads it, with a way forward. */
			message: string;
			/** Short and stable, for a bug report. */
			code?: string;
			/** Names the entry in the server's log. */
			id?: string;
			/** Where the visitor may have wanted to go. */
			suggestions?: readonly { readonly href: string; readonly title: string }[];
		}
	}
}
