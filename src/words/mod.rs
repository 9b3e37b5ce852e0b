//! Every sentence a person sees, from the Fluent catalogue in `assets/locales`.
