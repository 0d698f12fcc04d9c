// Generated from the routes by `npm run openapi`.
export interface paths {
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accounts.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accounts.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accounts.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["accounts.updateMe"];
        trace?: never;
    };
    "/api/auth/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["demo.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["instance.describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verification.addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verification.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verification.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verification.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shown inside a sandbox: a document with scripts can do nothing here. */
        get: operations["verification.evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification/requests/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verification.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomy/specialties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxonomy.specialties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taxonomy/professions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taxonomy.professions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identifiers/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks a text and keeps nothing of it. */
        post: operations["identifiers.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["images.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["images.describe"];
        put?: never;
        post?: never;
        delete: operations["images.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/images/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["images.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/images/{id}/masks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Covers more of an image: its bytes are gone at once and come back, as a new version, with the boxes burnt in. */
        post: operations["images.mask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases.list"];
        put?: never;
        post: operations["cases.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases.show"];
        put?: never;
        post?: never;
        delete: operations["cases.discard"];
        options?: never;
        head?: never;
        patch: operations["cases.update"];
        trace?: never;
    };
    "/api/cases/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cases.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cases.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cases.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cases.follow"];
        delete: operations["cases.unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases.revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/literature/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["literature.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 201 the first time, 200 with the same entry ever after. */
        post: operations["threads.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["threads.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/withdrawals/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawals.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawals.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receipts.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receipts.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["archive.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["archive.suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["archive.similarTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["archive.similarToCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/literature/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["archive.similarToPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["collections.list"];
        put?: never;
        post: operations["collections.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["collections.show"];
        put?: never;
        post?: never;
        delete: operations["collections.delete"];
        options?: never;
        head?: never;
        patch: operations["collections.update"];
        trace?: never;
    };
    "/api/collections/{id}/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["collections.add"];
        post?: never;
        delete: operations["collections.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["collections.order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookmarks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookmarks/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookmarks.show"];
        put: operations["bookmarks.add"];
        post?: never;
        delete: operations["bookmarks.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exports.printCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/literature/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exports.printLiterature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["savedsearches.list"];
        put?: never;
        post: operations["savedsearches.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["savedsearches.delete"];
        options?: never;
        head?: never;
        patch: operations["savedsearches.update"];
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifications.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reports.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reports.reportFromOutside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moderation.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moderation.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moderation.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moderation.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/reports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moderation.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/reports/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moderation.appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can do its work: database and store answer. */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RegisterDto: {
            /** Format: email */
            email: string;
            /** @description Its strength is judged by the service, together with the name. */
            password: string;
            givenName: string;
            familyName: string;
            /** @enum {string} */
            locale: "fr" | "en";
            /** @description Code of TRE_G15. */
            profession: string;
            /** @description Codes of TRE_R38. */
            specialties: string[];
            country: string;
            /** @enum {string} */
            level?: "professional" | "intern" | "student";
            /** @enum {string} */
            registerScheme?: "other" | "rpps" | "npi" | "gln" | "gmc" | "inami" | "adeli";
            registerNumber?: string;
        };
        RegisteredView: {
            /** @enum {string} */
            state: "registered";
        };
        SignInDto: {
            email: string;
            password: string;
        };
        SignedInView: {
            /** @enum {string} */
            state: "signed_in" | "second_factor_required";
        };
        MyClinicianView: {
            id: string;
            displayName: string;
            givenName: string;
            familyName: string;
            profession: string;
            specialties: string[];
            /** @description Those whose cases the person wants to see and hear of. */
            watchedSpecialties: string[];
            /** @enum {string} */
            level: "professional" | "intern" | "student";
            country: string;
            /** @enum {string|null} */
            registerScheme: "other" | "rpps" | "npi" | "gln" | "gmc" | "inami" | "adeli" | null;
            registerNumber: string | null;
        };
        MyVerificationView: {
            /** @enum {string} */
            state: "none" | "submitted" | "in_review" | "verified" | "refused" | "expired" | "suspended";
            requestId: string | null;
            submittedAt: string | null;
            decidedAt: string | null;
            /** @description Why the last request was refused, or what the verifier asks for. */
            reason: string | null;
            /** @description True when the verifier waits for an answer. */
            question: boolean;
            validUntil: string | null;
        };
        MyAbilitiesView: {
            readCases: boolean;
            postCases: boolean;
            decideVerification: boolean;
            moderate: boolean;
            administer: boolean;
        };
        MeView: {
            id: string;
            email: string;
            /** @enum {string} */
            locale: "fr" | "en";
            roles: ("verifier" | "moderator" | "admin")[];
            clinician: components["schemas"]["MyClinicianView"];
            verification: components["schemas"]["MyVerificationView"];
            abilities: components["schemas"]["MyAbilitiesView"];
            unreadNotifications: number;
        };
        UpdateMeDto: {
            /** @enum {string} */
            locale?: "fr" | "en";
            watchedSpecialties?: string[];
        };
        DemoSignInDto: {
            email: string;
        };
        DemoAccountView: {
            email: string;
            displayName: string;
            /** @enum {string} */
            label: "verifier" | "moderator" | "admin" | "student" | "physician" | "specialist" | "verifier2";
        };
        InstanceView: {
            demo: boolean;
            demoAccounts: components["schemas"]["DemoAccountView"][];
            /** @description Median of the last hundred decisions; null before there were any. */
            usualVerificationHours: number | null;
        };
        EvidenceView: {
            id: string;
            mediaType: string;
            bytes: number;
        };
        SubmitRequestDto: {
            evidenceIds: string[];
            /** @description Code of TRE_G15. */
            profession: string;
            /** @description Codes of TRE_R38. */
            specialties: string[];
            country: string;
            /** @enum {string} */
            level?: "professional" | "intern" | "student";
            /** @enum {string} */
            registerScheme?: "other" | "rpps" | "npi" | "gln" | "gmc" | "inami" | "adeli";
            registerNumber?: string;
        };
        RequestStateView: {
            id: string;
            /** @enum {string} */
            state: "none" | "submitted" | "in_review" | "verified" | "refused" | "expired" | "suspended";
        };
        QueueItemView: {
            id: string;
            /** @enum {string} */
            state: "none" | "submitted" | "in_review" | "verified" | "refused" | "expired" | "suspended";
            submittedAt: string;
            displayName: string;
            profession: string;
            specialties: string[];
            /** @enum {string} */
            level: "professional" | "intern" | "student";
            country: string;
            /** @description True for the reader's own file, which somebody else must decide. */
            mine: boolean;
        };
        QueueView: {
            items: components["schemas"]["QueueItemView"][];
            nextCursor: string | null;
        };
        RequestEvidenceView: {
            id: string;
            mediaType: string;
        };
        RequestHistoryView: {
            id: string;
            /** @enum {string} */
            state: "none" | "submitted" | "in_review" | "verified" | "refused" | "expired" | "suspended";
            submittedAt: string;
            decidedAt: string | null;
            reason: string | null;
        };
        RequestAbilitiesView: {
            decide: boolean;
        };
        RequestView: {
            id: string;
            /** @enum {string} */
            state: "none" | "submitted" | "in_review" | "verified" | "refused" | "expired" | "suspended";
            submittedAt: string;
            displayName: string;
            profession: string;
            specialties: string[];
            /** @enum {string} */
            level: "professional" | "intern" | "student";
            country: string;
            /** @description True for the reader's own file, which somebody else must decide. */
            mine: boolean;
            email: string;
            /** @enum {string|null} */
            registerScheme: "other" | "rpps" | "npi" | "gln" | "gmc" | "inami" | "adeli" | null;
            registerNumber: string | null;
            evidence: components["schemas"]["RequestEvidenceView"][];
            /** @description Earlier requests of the same person, newest first. */
            history: components["schemas"]["RequestHistoryView"][];
            abilities: components["schemas"]["RequestAbilitiesView"];
        };
        DecideDto: {
            /** @enum {string} */
            decision: "approve" | "refuse" | "ask";
            /** @description Needed to refuse and to ask; the applicant reads it. */
            reason?: string;
            /** @description When the file that the verifier has read was submitted; a file changed since is not decided unread. */
            submittedAt?: string;
        };
        TermView: {
            code: string;
            label: string;
            shortLabel: string;
        };
        TermsView: {
            items: components["schemas"]["TermView"][];
            nextCursor: string | null;
        };
        CheckIdentifiersDto: {
            /** @description Read as it is: spans of the answer count its UTF-16 units. */
            text: string;
            /** @enum {string} */
            lang: "fr" | "en";
        };
        FindingView: {
            /** @enum {string} */
            kind: "name" | "birth_date" | "date" | "age" | "phone" | "email" | "url" | "address" | "postcode" | "place" | "institution" | "national_id" | "patient_number" | "professional_number" | "vehicle" | "payment" | "network" | "other";
            /** @enum {string} */
            level: "block" | "warn" | "info";
            start: number;
            end: number;
            /** @description Which rule saw it. */
            rule: string;
            replacement: string;
        };
        FindingsView: {
            findings: components["schemas"]["FindingView"][];
        };
        ImageMaskDto: {
            x: number;
            y: number;
            width: number;
            height: number;
        };
        ImageWindowDto: {
            width: number;
        };
        ImageOptionsDto: {
            masks?: components["schemas"]["ImageMaskDto"][];
            frame?: number;
            window?: components["schemas"]["ImageWindowDto"];
            keepBands?: boolean;
        };
        ImageRefusalView: {
            /** @enum {string} */
            code: "BAD_REQUEST" | "VALIDATION_FAILED" | "JSON_REQUIRED" | "ORIGIN_REFUSED" | "BODY_TOO_LARGE" | "RATE_LIMITED" | "NOT_FOUND" | "INTERNAL" | "UNAVAILABLE" | "TOO_SLOW" | "SIGN_IN_REQUIRED" | "SIGN_IN_FAILED" | "PASSWORD_TOO_WEAK" | "VERIFICATION_REQUIRED" | "FORBIDDEN" | "EVIDENCE_NOT_FOUND" | "EVIDENCE_FORMAT" | "EVIDENCE_TOO_LARGE" | "REQUEST_NOT_FOUND" | "REQUEST_ALREADY_OPEN" | "REQUEST_ALREADY_DECIDED" | "REQUEST_CHANGED" | "REQUEST_IS_YOURS" | "REASON_REQUIRED" | "ALREADY_VERIFIED" | "FILE_MISSING" | "FILE_EMPTY" | "IDENTIFIERS_FOUND" | "IDENTIFIERS_UNANSWERED" | "IDENTIFIERS_UNCHECKED" | "IMAGE_NOT_FOUND" | "IMAGE_TOO_LARGE" | "IMAGE_TOO_MANY_PIXELS" | "IMAGE_TOO_SMALL" | "IMAGE_FORMAT_UNSUPPORTED" | "IMAGE_CORRUPT" | "IMAGE_WITHOUT_PIXELS" | "IMAGE_TIMED_OUT" | "IMAGE_UNVERIFIED" | "IMAGE_NOT_READY" | "IMAGE_NOT_USABLE" | "CASE_NOT_FOUND" | "CASE_INCOMPLETE" | "CASE_CHANGED_ELSEWHERE" | "CASE_STATE_CONFLICT" | "CASE_CLOSED" | "CLIENT_ID_REUSED" | "COLLECTION_NOT_FOUND" | "COLLECTION_FULL" | "COLLECTION_CHANGED" | "COLLECTIONS_TOO_MANY" | "BOOKMARKS_ARE_FIXED" | "SAVED_SEARCH_NOT_FOUND" | "SAVED_SEARCH_EMPTY" | "SAVED_SEARCH_LITERATURE" | "SAVED_SEARCHES_TOO_MANY" | "WITHDRAWAL_CODE_UNKNOWN" | "REPORT_NOT_FOUND" | "REPORT_LINK_UNREADABLE" | "REPORT_TARGET_NOT_FOUND" | "REPORT_ALREADY_DECIDED" | "CONTENT_IS_YOURS" | "APPEAL_NEEDS_ANOTHER" | "APPEAL_NOT_POSSIBLE" | "DECISION_NOT_POSSIBLE" | "CURSOR_INVALID" | "QUERY_TOO_SHORT";
            message: string;
        };
        ImageWindowView: {
            center: number;
            width: number;
        };
        ImageNoteView: {
            /** @enum {string} */
            code: "FIRST_FRAME_ONLY" | "FRAME_CHOSEN" | "WINDOW_APPLIED" | "BANDS_MASKED";
            message: string;
            /** @description The picture shown, counted from 0, of `frames`. */
            frame?: number;
            frames?: number;
            window?: components["schemas"]["ImageWindowView"];
        };
        ImageStateView: {
            id: string;
            /** @enum {string} */
            state: "refused" | "received" | "processing" | "ready" | "erased";
            refusal: components["schemas"]["ImageRefusalView"] | null;
            width: number | null;
            height: number | null;
            /** @description Goes into the address of the bytes as `v`, so that new pixels have a new address. */
            version: number;
            hidden: boolean;
            notes: components["schemas"]["ImageNoteView"][];
        };
        PostedBeforeView: {
            caseId: string;
            title: string;
            /** @description Whether the reader wrote that case. */
            own: boolean;
        };
        ExaminedImageView: {
            id: string;
            /** @enum {string} */
            state: "refused" | "received" | "processing" | "ready" | "erased";
            refusal: components["schemas"]["ImageRefusalView"] | null;
            width: number | null;
            height: number | null;
            /** @description Goes into the address of the bytes as `v`, so that new pixels have a new address. */
            version: number;
            hidden: boolean;
            notes: components["schemas"]["ImageNoteView"][];
            /** @description Open cases that show the same picture, for its owner alone. */
            postedBefore: components["schemas"]["PostedBeforeView"][];
        };
        ImageMasksDto: {
            masks: components["schemas"]["ImageMaskDto"][];
        };
        OutcomeSummaryView: {
            diagnosis: string;
            /** @enum {string} */
            proof: "histology" | "imaging" | "laboratory" | "course" | "opinion";
        };
        PatientView: {
            /** @enum {string} */
            ageBand: "0-1" | "2-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
            /** @enum {string} */
            sex: "female" | "male" | "other" | "unknown";
        };
        AuthorDto: {
            id: string;
            displayName: string;
            profession: string;
            specialties: string[];
            /** @enum {string} */
            level: "professional" | "intern" | "student";
            /** @enum {string|null} */
            verifiedBy: "document" | null;
        };
        CaseSummaryView: {
            outcome: components["schemas"]["OutcomeSummaryView"] | null;
            id: string;
            title: string;
            /** @enum {string} */
            language: "fr" | "en";
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "withdrawn" | "hidden";
            /** @enum {string|null} */
            questionKind: "diagnosis" | "management" | "treatment" | "interpretation" | "orientation" | null;
            /** @enum {string} */
            urgency: "routine" | "today";
            patient: components["schemas"]["PatientView"] | null;
            excerpt: string;
            specialties: string[];
            tags: string[];
            author: components["schemas"]["AuthorDto"] | null;
            mine: boolean;
            imageCount: number;
            thumbnailIds: string[];
            replyCount: number;
            repliedSpecialties: string[];
            createdAt: string;
            publishedAt: string | null;
            firstRepliedAt: string | null;
            lastActivityAt: string;
            closedAt: string | null;
            version: number;
        };
        CasePageView: {
            items: components["schemas"]["CaseSummaryView"][];
            nextCursor: string | null;
        };
        CaseCountsView: {
            /** @description Each at most 99. */
            toAnswer: number;
            bySpecialty: {
                [key: string]: number;
            };
            mine: number;
            drafts: number;
        };
        FigureDayView: {
            day: string;
            medianMinutes: number | null;
        };
        FiguresView: {
            specialty: string;
            published7d: number;
            medianFirstReplyMinutes: number | null;
            answeredWithin24hPercent: number | null;
            withOutcomePercent: number | null;
            perDay: components["schemas"]["FigureDayView"][];
        };
        PatientDto: {
            /** @enum {string} */
            ageBand: "0-1" | "2-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
            /** @enum {string} */
            sex: "female" | "male" | "other" | "unknown";
        };
        SectionDto: {
            /** @enum {string} */
            kind: "management" | "context" | "history" | "examination" | "results" | "concern";
            text: string;
        };
        CaseImageDto: {
            /** Format: uuid */
            id: string;
            /** @description What the picture shows, for those who cannot see it. May still be empty in a draft. */
            description: string;
        };
        ConsentDto: {
            /** @enum {string} */
            basis: "patient_agreed" | "not_identifiable";
            scopes: ("advice" | "network" | "teaching" | "archive")[];
            attested: boolean;
        };
        CreateCaseDto: {
            title: string;
            /** @enum {string} */
            language?: "fr" | "en";
            /** @enum {string|null} */
            questionKind?: "diagnosis" | "management" | "treatment" | "interpretation" | "orientation" | null;
            /** @enum {string} */
            urgency?: "routine" | "today";
            patient?: components["schemas"]["PatientDto"] | null;
            sections?: components["schemas"]["SectionDto"][];
            specialties?: string[];
            tags?: string[];
            images?: components["schemas"]["CaseImageDto"][];
            consent?: components["schemas"]["ConsentDto"] | null;
            /** @description The version that the writer has before their eyes; another one in the database is a conflict. */
            version?: number;
        };
        CaseSectionView: {
            /** @enum {string} */
            kind: "management" | "context" | "history" | "examination" | "results" | "concern";
            text: string;
        };
        CaseImageView: {
            id: string;
            description: string;
            /** @enum {string} */
            state: "refused" | "received" | "processing" | "ready" | "erased";
            width: number | null;
            height: number | null;
            /** @description Grows whenever the pixels change. */
            version: number;
            /** @description Only the author and moderators see it. */
            hidden: boolean;
        };
        ConsentView: {
            /** @enum {string} */
            basis: "patient_agreed" | "not_identifiable";
            scopes: ("advice" | "network" | "teaching" | "archive")[];
            attestedAt: string;
            textVersion: string;
            /** @description Whether the reader may print the patient's receipt. */
            receipt: boolean;
        };
        OutcomeView: {
            diagnosis: string;
            /** @enum {string} */
            proof: "histology" | "imaging" | "laboratory" | "course" | "opinion";
            whatHelped: string | null;
        };
        CaseAbilitiesView: {
            reply: boolean;
            edit: boolean;
            publish: boolean;
            close: boolean;
            withdraw: boolean;
            discard: boolean;
            follow: boolean;
            report: boolean;
        };
        CaseView: {
            sections: components["schemas"]["CaseSectionView"][];
            images: components["schemas"]["CaseImageView"][];
            consent: components["schemas"]["ConsentView"] | null;
            outcome: components["schemas"]["OutcomeView"] | null;
            editedAt: string | null;
            /**
             * @description Of a withdrawn case this, its id and its state are all that is left.
             * @enum {string|null}
             */
            withdrawnBy: "author" | "patient" | null;
            withdrawnAt: string | null;
            lastSeq: number;
            following: boolean;
            followerCount: number;
            abilities: components["schemas"]["CaseAbilitiesView"];
            id: string;
            title: string;
            /** @enum {string} */
            language: "fr" | "en";
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "withdrawn" | "hidden";
            /** @enum {string|null} */
            questionKind: "diagnosis" | "management" | "treatment" | "interpretation" | "orientation" | null;
            /** @enum {string} */
            urgency: "routine" | "today";
            patient: components["schemas"]["PatientView"] | null;
            excerpt: string;
            specialties: string[];
            tags: string[];
            author: components["schemas"]["AuthorDto"] | null;
            mine: boolean;
            imageCount: number;
            thumbnailIds: string[];
            replyCount: number;
            repliedSpecialties: string[];
            createdAt: string;
            publishedAt: string | null;
            firstRepliedAt: string | null;
            lastActivityAt: string;
            closedAt: string | null;
            version: number;
        };
        IdentifierAnswerDto: {
            /** @description "title", "sections.history", "tags.2", "images.<id>", "body", "diagnosis", "whatHelped". */
            field: string;
            start: number;
            end: number;
            /** @enum {string} */
            answer: "names_nobody" | "needed";
        };
        UpdateCaseDto: {
            /** @description For edits of a published case; a draft is checked when it is published. */
            identifierAnswers?: components["schemas"]["IdentifierAnswerDto"][];
            title?: string;
            /** @enum {string} */
            language?: "fr" | "en";
            /** @enum {string|null} */
            questionKind?: "diagnosis" | "management" | "treatment" | "interpretation" | "orientation" | null;
            /** @enum {string} */
            urgency?: "routine" | "today";
            patient?: components["schemas"]["PatientDto"] | null;
            sections?: components["schemas"]["SectionDto"][];
            specialties?: string[];
            tags?: string[];
            images?: components["schemas"]["CaseImageDto"][];
            consent?: components["schemas"]["ConsentDto"] | null;
            /** @description The version that the writer has before their eyes; another one in the database is a conflict. */
            version?: number;
        };
        PublishCaseDto: {
            identifierAnswers?: components["schemas"]["IdentifierAnswerDto"][];
        };
        CloseCaseDto: {
            diagnosis: string;
            /** @enum {string} */
            proof: "histology" | "imaging" | "laboratory" | "course" | "opinion";
            whatHelped?: string;
            identifierAnswers?: components["schemas"]["IdentifierAnswerDto"][];
        };
        WithdrawCaseDto: {
            reason?: string;
        };
        FollowingView: {
            following: boolean;
        };
        RevisionChangeView: {
            field: string;
            before: string;
            after: string;
        };
        RevisionView: {
            id: string;
            editedAt: string;
            changes: components["schemas"]["RevisionChangeView"][];
        };
        RevisionPageView: {
            items: components["schemas"]["RevisionView"][];
            nextCursor: string | null;
        };
        PublishedCaseView: {
            id: string;
            /** @description The operator's name for it. */
            externalId: string;
            title: string;
            /** @enum {string} */
            language: "fr" | "en";
            text: string;
            specialties: string[];
            diagnosis: string | null;
            /** @description UTC, ISO 8601. */
            importedAt: string;
            doi: string | null;
            url: string | null;
            licence: string | null;
            /** @description Journal or collection. */
            source: string | null;
            /** @description As far as it is known: `2019`, `2019-05` or `2019-05-12`. */
            publishedOn: string | null;
        };
        PostReplyDto: {
            /**
             * Format: uuid
             * @description Made by the sender, once for each message: however often it arrives, it is posted once.
             */
            clientId: string;
            /** @enum {string} */
            kind: "reply" | "question" | "hypothesis" | "alert" | "correction";
            body: string;
            imageIds?: string[];
            /** @description Answers to what the finder thinks likely to name a person. */
            identifierAnswers?: components["schemas"]["IdentifierAnswerDto"][];
        };
        EntryDetailsView: {
            /** @enum {string} */
            state?: "draft" | "published" | "closed" | "withdrawn" | "hidden";
            fields?: string[];
            diagnosis?: string;
            /** @enum {string} */
            proof?: "histology" | "imaging" | "laboratory" | "course" | "opinion";
            whatHelped?: string | null;
        };
        EntryDto: {
            id: string;
            caseId: string;
            seq: number;
            /** @enum {string} */
            kind: "reply" | "question" | "hypothesis" | "alert" | "correction" | "edit" | "outcome" | "state";
            body: string;
            clientId: string | null;
            author: components["schemas"]["AuthorDto"] | null;
            imageIds: string[];
            details: components["schemas"]["EntryDetailsView"] | null;
            /**
             * @description Why words and pictures are missing.
             * @enum {string|null}
             */
            withheld: "hidden" | "removed" | null;
            createdAt: string;
        };
        EntryPageView: {
            items: components["schemas"]["EntryDto"][];
            /** @description The `after` of the next call. */
            nextCursor: string | null;
        };
        WithdrawalCodeDto: {
            /** @description As typed: dashes, blanks, case and look-alikes do not matter. */
            code: string;
        };
        WithdrawalCheckView: {
            /** @description UTC, `YYYY-MM-DD`. */
            publishedOn: string;
            imageCount: number;
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "withdrawn" | "hidden";
        };
        WithdrawalView: {
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "withdrawn" | "hidden";
            withdrawnAt: string;
        };
        ReceiptView: {
            code: string;
            /** @description The page for withdrawal with the code in its fragment, which browsers send to no server. */
            url: string;
            textVersion: string;
            scopes: ("advice" | "network" | "teaching" | "archive")[];
            /** @enum {string} */
            basis: "patient_agreed" | "not_identifiable";
            /** @description UTC, `YYYY-MM-DD`. */
            publishedOn: string;
        };
        FoundOutcomeView: {
            diagnosis: string;
            /** @enum {string|null} */
            proof: "histology" | "imaging" | "laboratory" | "course" | "opinion" | null;
        };
        TextPartView: {
            text: string;
            hit: boolean;
        };
        LiteratureSourceView: {
            doi: string | null;
            url: string | null;
            licence: string | null;
            /** @description Journal or collection. */
            source: string | null;
            /** @description As far as it is known: `2019`, `2019-05` or `2019-05-12`. */
            publishedOn: string | null;
        };
        SearchHitView: {
            outcome: components["schemas"]["FoundOutcomeView"] | null;
            titleParts: components["schemas"]["TextPartView"][];
            excerptParts: components["schemas"]["TextPartView"][];
            score: number;
            /** @enum {string} */
            origin: "network" | "literature";
            /** @description The operator's name for a published case. */
            externalId: string | null;
            literature: components["schemas"]["LiteratureSourceView"] | null;
            id: string;
            title: string;
            /** @enum {string} */
            language: "fr" | "en";
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "withdrawn" | "hidden";
            /** @enum {string|null} */
            questionKind: "diagnosis" | "management" | "treatment" | "interpretation" | "orientation" | null;
            /** @enum {string} */
            urgency: "routine" | "today";
            patient: components["schemas"]["PatientView"] | null;
            excerpt: string;
            specialties: string[];
            tags: string[];
            author: components["schemas"]["AuthorDto"] | null;
            mine: boolean;
            imageCount: number;
            thumbnailIds: string[];
            replyCount: number;
            repliedSpecialties: string[];
            createdAt: string;
            publishedAt: string | null;
            firstRepliedAt: string | null;
            lastActivityAt: string;
            closedAt: string | null;
            version: number;
        };
        FacetValueView: {
            value: string;
            count: number;
        };
        FacetsView: {
            specialty: components["schemas"]["FacetValueView"][];
            state: components["schemas"]["FacetValueView"][];
            proof: components["schemas"]["FacetValueView"][];
            ageBand: components["schemas"]["FacetValueView"][];
            sex: components["schemas"]["FacetValueView"][];
            language: components["schemas"]["FacetValueView"][];
            origin: components["schemas"]["FacetValueView"][];
        };
        CorrectedWordView: {
            typed: string;
            meant: string;
        };
        CorrectionView: {
            query: string;
            words: components["schemas"]["CorrectedWordView"][];
        };
        ProofCountsView: {
            histology?: number;
            imaging?: number;
            laboratory?: number;
            course?: number;
            opinion?: number;
            unknown?: number;
        };
        DiagnosisCountView: {
            diagnosis: string;
            count: number;
            /** @description How many of them are proven by histology. */
            strong: number;
            byProof: components["schemas"]["ProofCountsView"];
        };
        SearchView: {
            items: components["schemas"]["SearchHitView"][];
            /** @description Exact up to 1,000. */
            total: number;
            facets: components["schemas"]["FacetsView"];
            correction: components["schemas"]["CorrectionView"] | null;
            /** @description False where the query holds no word to look for: then the newest cases are listed. */
            hasWords: boolean;
            /** @description False while the archive is being made anew after an upgrade: cases may be missing for some minutes. */
            isComplete: boolean;
            nextCursor: string | null;
            outcomes: components["schemas"]["DiagnosisCountView"][];
            closedCount: number;
        };
        SuggestionView: {
            /** @description What the whole field becomes. */
            text: string;
            /** @enum {string} */
            kind: "diagnosis" | "word";
            /** @description Cases that hold it; null where it is only one word of several. */
            count: number | null;
        };
        SuggestionsView: {
            items: components["schemas"]["SuggestionView"][];
        };
        SimilarDto: {
            text: string;
            /** @enum {string} */
            lang: "fr" | "en";
            /** @enum {string} */
            resultLang?: "fr" | "en";
            limit?: number;
            /** @description Images of the reader's own, to tell which cases show the same picture. */
            imageIds?: string[];
            /**
             * Format: uuid
             * @description A case of the reader's own that is being written anew, which is not compared with itself; another's is not left out.
             */
            exceptId?: string;
        };
        SimilarHitView: {
            outcome: components["schemas"]["FoundOutcomeView"] | null;
            titleParts: components["schemas"]["TextPartView"][];
            excerptParts: components["schemas"]["TextPartView"][];
            score: number;
            /** @enum {string} */
            origin: "network" | "literature";
            /** @description The operator's name for a published case. */
            externalId: string | null;
            literature: components["schemas"]["LiteratureSourceView"] | null;
            id: string;
            title: string;
            /** @enum {string} */
            language: "fr" | "en";
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "withdrawn" | "hidden";
            /** @enum {string|null} */
            questionKind: "diagnosis" | "management" | "treatment" | "interpretation" | "orientation" | null;
            /** @enum {string} */
            urgency: "routine" | "today";
            patient: components["schemas"]["PatientView"] | null;
            excerpt: string;
            specialties: string[];
            tags: string[];
            author: components["schemas"]["AuthorDto"] | null;
            mine: boolean;
            imageCount: number;
            thumbnailIds: string[];
            replyCount: number;
            repliedSpecialties: string[];
            createdAt: string;
            publishedAt: string | null;
            firstRepliedAt: string | null;
            lastActivityAt: string;
            closedAt: string | null;
            version: number;
            /** @description Words that make it match, most telling first. */
            why: string[];
            /** @description It shows the same picture. */
            sameImage: boolean;
            /** @description It nearly is the same text. */
            nearlySame: boolean;
        };
        SimilarView: {
            items: components["schemas"]["SimilarHitView"][];
            nextCursor: string | null;
            outcomes: components["schemas"]["DiagnosisCountView"][];
            closedCount: number;
        };
        CollectionSummaryView: {
            id: string;
            /** @description Empty for bookmarks. */
            name: string;
            description: string;
            /** @enum {string} */
            kind: "bookmarks" | "playlist";
            /** @enum {string} */
            visibility: "network" | "private";
            mine: boolean;
            owner: components["schemas"]["AuthorDto"];
            /** @description Of cases that can be read today. */
            caseCount: number;
            createdAt: string;
            updatedAt: string;
        };
        CollectionPageView: {
            items: components["schemas"]["CollectionSummaryView"][];
            nextCursor: string | null;
        };
        CreateCollectionDto: {
            name: string;
            description?: string;
            /**
             * @description `private` when not said.
             * @enum {string}
             */
            visibility?: "network" | "private";
        };
        CollectedCaseView: {
            caseId: string;
            /** @enum {string} */
            origin: "network" | "literature";
            title: string;
            excerpt: string;
            /** @enum {string} */
            language: "fr" | "en";
            specialties: string[];
            /**
             * @description Null for the literature.
             * @enum {string|null}
             */
            state: "published" | "closed" | null;
            diagnosis: string | null;
            /** @description What the owner of the collection wrote beside it. */
            note: string;
            addedAt: string;
            /** @description Null for a case of the network. */
            literature: components["schemas"]["LiteratureSourceView"] | null;
            /** @description Null for the literature. */
            author: components["schemas"]["AuthorDto"] | null;
        };
        CollectionView: {
            id: string;
            /** @description Empty for bookmarks. */
            name: string;
            description: string;
            /** @enum {string} */
            kind: "bookmarks" | "playlist";
            /** @enum {string} */
            visibility: "network" | "private";
            mine: boolean;
            owner: components["schemas"]["AuthorDto"];
            /** @description Of cases that can be read today. */
            caseCount: number;
            createdAt: string;
            updatedAt: string;
            cases: components["schemas"]["CollectedCaseView"][];
        };
        UpdateCollectionDto: {
            name?: string;
            description?: string;
            /** @enum {string} */
            visibility?: "network" | "private";
        };
        CollectCaseDto: {
            /** @description Stays as it is when not said. */
            note?: string;
        };
        OrderCasesDto: {
            /** @description Those that are not named follow in the order that they had. */
            caseIds: string[];
        };
        CollectedCasePageView: {
            items: components["schemas"]["CollectedCaseView"][];
            nextCursor: string | null;
        };
        CaseKeptView: {
            bookmarked: boolean;
            /** @description Ids of the reader's own collections that hold it, bookmarks left out. */
            collections: string[];
        };
        SavedSearchFiltersDto: {
            specialty?: string[];
            state?: ("published" | "closed")[];
            proof?: ("histology" | "imaging" | "laboratory" | "course" | "opinion")[];
            ageBand?: ("0-1" | "2-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+")[];
            sex?: ("female" | "male" | "other" | "unknown")[];
            language?: ("fr" | "en")[];
            withImages?: boolean;
            origin?: ("network" | "literature")[];
        };
        SavedSearchView: {
            id: string;
            name: string;
            query: string;
            filters: components["schemas"]["SavedSearchFiltersDto"];
            notify: boolean;
            createdAt: string;
            /** @description New cases that answer it since its owner last looked and that can be read today; at most 99. */
            newCount: number;
        };
        SavedSearchPageView: {
            items: components["schemas"]["SavedSearchView"][];
            nextCursor: string | null;
        };
        CreateSavedSearchDto: {
            name: string;
            /** @description As typed in the archive; may be empty when there are filters. */
            query?: string;
            filters?: components["schemas"]["SavedSearchFiltersDto"];
            /** @description Whether new cases that answer it are told; they are when not said. */
            notify?: boolean;
        };
        UpdateSavedSearchDto: {
            name?: string;
            query?: string;
            filters?: components["schemas"]["SavedSearchFiltersDto"];
            notify?: boolean;
            /** @description The owner has looked at what is new. */
            seen?: boolean;
        };
        NotificationDto: {
            id: string;
            /** @enum {string} */
            kind: "case_for_my_specialty" | "reply_on_my_case" | "reply_on_followed_case" | "case_closed" | "case_withdrawn" | "content_hidden" | "content_removed" | "content_restored" | "moderation_waiting" | "saved_search_matched" | "verification_decided" | "verification_waiting";
            caseId: string | null;
            caseTitle: string | null;
            /** @description Name of the person who caused it. */
            actor: string | null;
            /** @description Name of the saved search that found the case. */
            savedSearch: string | null;
            createdAt: string;
            readAt: string | null;
        };
        NotificationPageView: {
            items: components["schemas"]["NotificationDto"][];
            nextCursor: string | null;
            unread: number;
        };
        ReadNotificationsDto: {
            /** @description Which ones; all when absent. */
            ids?: string[];
        };
        UnreadView: {
            unread: number;
        };
        ReportDto: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            imageId?: string;
            /** Format: uuid */
            entryId?: string;
            /** @enum {string} */
            reason: "other" | "identifiable" | "unsafe";
            note?: string;
        };
        ReportReceivedView: {
            received: boolean;
            /** @description Whether it is out of sight until a moderator decides. */
            hidden: boolean;
        };
        PublicReportDto: {
            /** Format: uuid */
            caseId?: string;
            /** @description The address of the case or of the image, as it was met. */
            link?: string;
            /** Format: uuid */
            imageId?: string;
            note?: string;
            /** @description How to answer, if the person wishes an answer; forgotten with the decision. */
            contact?: string;
        };
        PublicReportReceivedView: {
            received: boolean;
        };
        ReportSummaryView: {
            id: string;
            /** @enum {string} */
            kind: "report" | "precheck" | "sample" | "appeal";
            /** @enum {string} */
            state: "closed" | "open" | "decided" | "appealed";
            /** @enum {string} */
            target: "case" | "image" | "entry";
            caseId: string;
            imageId: string | null;
            entryId: string | null;
            /** @enum {string|null} */
            reason: "other" | "identifiable" | "unsafe" | null;
            caseTitle: string;
            author: string;
            createdAt: string;
            /** @description Since when it waits: its making, or the appeal. */
            waitingSince: string;
            /** @description Whether it was put out of sight by this report. */
            hidden: boolean;
            /** @description Open reports about the same thing, this one included. */
            reports: number;
            /** @description Posted by the reader, who therefore does not decide. */
            mine: boolean;
        };
        ModerationQueueView: {
            items: components["schemas"]["ReportSummaryView"][];
            nextCursor: string | null;
        };
        SampleWeekView: {
            /** @description Monday of the week, UTC, `YYYY-MM-DD`. */
            week: string;
            sampled: number;
            decided: number;
            identifiable: number;
            /** @description `identifiable` of `decided`; null while nothing is decided. */
            rate: number | null;
        };
        ModerationFiguresView: {
            weeks: components["schemas"]["SampleWeekView"][];
            /** @description Over the last twelve weeks, in seconds; null while there is nothing to count. */
            medianSecondsToHiding: number | null;
            medianSecondsToDecision: number | null;
        };
        ModerationDecisionView: {
            /** @enum {string} */
            decision: "remove" | "mask" | "restore" | "keep";
            /** @enum {string} */
            reasonCode: "other" | "unsafe" | "face" | "name_or_number" | "date_or_place" | "recognisable_story" | "nothing_found";
            reason: string | null;
            decidedAt: string;
            /** @description 1, or 2 for the decision on the appeal. */
            round: number;
        };
        OwnReportAbilitiesView: {
            appeal: boolean;
        };
        OwnReportView: {
            id: string;
            /** @enum {string} */
            state: "closed" | "open" | "decided" | "appealed";
            /** @enum {string} */
            target: "case" | "image" | "entry";
            caseId: string;
            imageId: string | null;
            entryId: string | null;
            caseTitle: string | null;
            /** @description The reader's own message, which the thread shows to nobody. */
            entryBody: string | null;
            /** @enum {string|null} */
            reason: "other" | "identifiable" | "unsafe" | null;
            hidden: boolean;
            createdAt: string;
            appealedAt: string | null;
            decisions: components["schemas"]["ModerationDecisionView"][];
            abilities: components["schemas"]["OwnReportAbilitiesView"];
        };
        OwnReportsView: {
            items: components["schemas"]["OwnReportView"][];
            nextCursor: string | null;
        };
        VoiceView: {
            id: string;
            /** @enum {string|null} */
            reason: "other" | "identifiable" | "unsafe" | null;
            note: string | null;
            contact: string | null;
            /** @description Null for people without an account. */
            reporter: components["schemas"]["AuthorDto"] | null;
            createdAt: string;
        };
        ReportedCaseView: {
            id: string;
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "withdrawn" | "hidden";
            title: string;
            sections: components["schemas"]["CaseSectionView"][];
            tags: string[];
            author: components["schemas"]["AuthorDto"];
            images: components["schemas"]["CaseImageView"][];
        };
        ReportedEntryView: {
            id: string;
            seq: number;
            body: string;
            imageIds: string[];
            author: components["schemas"]["AuthorDto"];
            /** @enum {string|null} */
            withheld: "hidden" | "removed" | null;
            createdAt: string;
        };
        AppealView: {
            text: string | null;
            appealedAt: string;
        };
        ReportAbilitiesView: {
            decide: boolean;
            /** @description What fits what is reported; empty for who may not decide. */
            decisions: ("remove" | "mask" | "restore" | "keep")[];
        };
        ReportView: {
            id: string;
            /** @enum {string} */
            kind: "report" | "precheck" | "sample" | "appeal";
            /** @enum {string} */
            state: "closed" | "open" | "decided" | "appealed";
            /** @enum {string} */
            target: "case" | "image" | "entry";
            caseId: string;
            imageId: string | null;
            entryId: string | null;
            /** @enum {string|null} */
            reason: "other" | "identifiable" | "unsafe" | null;
            caseTitle: string;
            author: string;
            createdAt: string;
            /** @description Since when it waits: its making, or the appeal. */
            waitingSince: string;
            /** @description Whether it was put out of sight by this report. */
            hidden: boolean;
            /** @description Open reports about the same thing, this one included. */
            reports: number;
            /** @description Posted by the reader, who therefore does not decide. */
            mine: boolean;
            voices: components["schemas"]["VoiceView"][];
            case: components["schemas"]["ReportedCaseView"];
            entry: components["schemas"]["ReportedEntryView"] | null;
            appeal: components["schemas"]["AppealView"] | null;
            decisions: components["schemas"]["ModerationDecisionView"][];
            abilities: components["schemas"]["ReportAbilitiesView"];
        };
        DecideReportDto: {
            /** @enum {string} */
            decision: "remove" | "mask" | "restore" | "keep";
            /** @enum {string} */
            reasonCode: "other" | "unsafe" | "face" | "name_or_number" | "date_or_place" | "recognisable_story" | "nothing_found";
            /** @description In the moderator's words; needed when the code is `other`. The author reads it. */
            reason?: string;
            /** @description For `mask` alone, and needed there. */
            masks?: components["schemas"]["ImageMaskDto"][];
        };
        ReportStateView: {
            id: string;
            /** @enum {string} */
            state: "closed" | "open" | "decided" | "appealed";
        };
        AppealDto: {
            text: string;
        };
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "accounts.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredView"];
                };
            };
        };
    };
    "accounts.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
        };
    };
    "accounts.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "accounts.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    "accounts.updateMe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    "demo.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
        };
    };
    "instance.describe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceView"];
                };
            };
        };
    };
    "verification.addEvidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    "verification.submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestStateView"];
                };
            };
        };
    };
    "verification.queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
        };
    };
    "verification.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    "verification.evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "verification.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestStateView"];
                };
            };
        };
    };
    "taxonomy.specialties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsView"];
                };
            };
        };
    };
    "taxonomy.professions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsView"];
                };
            };
        };
    };
    "identifiers.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckIdentifiersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsView"];
                };
            };
        };
    };
    "images.receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description JSON of an ImageOptionsDto */
                    options?: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageStateView"];
                };
            };
        };
    };
    "images.describe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminedImageView"];
                };
            };
        };
    };
    "images.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "images.file": {
        parameters: {
            query: {
                variant: "full" | "display" | "thumb";
                /** @description `jpeg` exists for `full` only. */
                format?: "webp" | "jpeg";
                /** @description The version that the reader knows of; makes a new address for new pixels and changes nothing else. */
                v?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "images.mask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageMasksDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageStateView"];
                };
            };
        };
    };
    "cases.list": {
        parameters: {
            query?: {
                /** @description Values separated by commas. */
                specialty?: string;
                list?: "all" | "to_answer" | "mine" | "followed" | "answered";
                state?: "draft" | "published" | "closed" | "withdrawn" | "hidden";
                sort?: "activity" | "newest" | "waiting";
                questionKind?: "diagnosis" | "management" | "treatment" | "interpretation" | "orientation";
                language?: "fr" | "en";
                withImages?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageView"];
                };
            };
        };
    };
    "cases.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    "cases.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCountsView"];
                };
            };
        };
    };
    "cases.figures": {
        parameters: {
            query: {
                specialty: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
        };
    };
    "cases.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    "cases.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cases.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    "cases.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    "cases.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    "cases.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    "cases.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowingView"];
                };
            };
        };
    };
    "cases.unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowingView"];
                };
            };
        };
    };
    "cases.revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPageView"];
                };
            };
        };
    };
    "literature.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedCaseView"];
                };
            };
        };
    };
    "threads.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                };
            };
        };
    };
    "threads.entries": {
        parameters: {
            query?: {
                /** @description The last `seq` that the reader has; 0 for all. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPageView"];
                };
            };
        };
    };
    "withdrawals.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalCheckView"];
                };
            };
        };
    };
    "withdrawals.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalView"];
                };
            };
        };
    };
    "receipts.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
        };
    };
    "receipts.print": {
        parameters: {
            query?: {
                /** @description Language of the patient; the author's own when not said. */
                lang?: "fr" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "archive.search": {
        parameters: {
            query?: {
                /** @description Values separated by commas. */
                specialty?: string;
                /** @description Values separated by commas. */
                state?: string;
                /** @description Values separated by commas. */
                proof?: string;
                /** @description Values separated by commas. */
                ageBand?: string;
                /** @description Values separated by commas. */
                sex?: string;
                /** @description Values separated by commas. */
                language?: string;
                /** @description Values separated by commas. */
                origin?: string;
                q?: string;
                withImages?: boolean;
                /** @description First day of publication, `YYYY-MM-DD`, UTC. */
                from?: string;
                /** @description Last day of publication. */
                to?: string;
                sort?: "newest" | "relevance" | "discussed";
                resultLang?: "fr" | "en";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
        };
    };
    "archive.suggest": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
        };
    };
    "archive.similarTo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimilarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarView"];
                };
            };
        };
    };
    "archive.similarToCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarView"];
                };
            };
        };
    };
    "archive.similarToPublished": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarView"];
                };
            };
        };
    };
    "collections.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPageView"];
                };
            };
        };
    };
    "collections.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCollectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
        };
    };
    "collections.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
        };
    };
    "collections.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "collections.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCollectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
        };
    };
    "collections.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
        };
    };
    "collections.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
        };
    };
    "collections.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCasesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
        };
    };
    "bookmarks.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectedCasePageView"];
                };
            };
        };
    };
    "bookmarks.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseKeptView"];
                };
            };
        };
    };
    "bookmarks.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseKeptView"];
                };
            };
        };
    };
    "bookmarks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseKeptView"];
                };
            };
        };
    };
    "exports.printCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.printLiterature": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "savedsearches.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchPageView"];
                };
            };
        };
    };
    "savedsearches.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSavedSearchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    "savedsearches.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "savedsearches.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSavedSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    "notifications.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageView"];
                };
            };
        };
    };
    "notifications.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    "reports.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceivedView"];
                };
            };
        };
    };
    "reports.reportFromOutside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicReportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReportReceivedView"];
                };
            };
        };
    };
    "moderation.queue": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                kind?: "report" | "precheck" | "sample" | "appeal";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationQueueView"];
                };
            };
        };
    };
    "moderation.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationFiguresView"];
                };
            };
        };
    };
    "moderation.own": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReportsView"];
                };
            };
        };
    };
    "moderation.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    "moderation.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStateView"];
                };
            };
        };
    };
    "moderation.appeal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStateView"];
                };
            };
        };
    };
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
}
