//! What a table of problems is: rows of a code, how bad it is, and the facts of its sentence, from
//! which the enum and everything asked of it follow. The rows are in `problem`.

macro_rules! problems {
    ($(
        $(#[$doc:meta])*
        $variant:ident = $code:literal $severity:ident {
            $( $(#[$field_doc:meta])* $field:ident: $type:ty, )*
        }
    )*) => {
        /// What is wrong, with the facts a sentence about it needs.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Problem {
            $( $(#[$doc])* $variant { $( $(#[$field_doc])* $field: $type, )* }, )*
        }

        impl Problem {
            /// All codes, in the order of the table.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable code, which is also the name of its message in the catalogue.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code, )* }
            }

            /// How bad it is.
            #[must_use]
            pub fn severity(&self) -> Severity {
                match self { $( Self::$variant { .. } => Severity::$severity, )* }
            }

            /// The facts by the names that the catalogue uses.
            #[must_use]
            pub fn args(&self) -> Vec<(&'static str, Fact)> {
                match self {
                    $( Self::$variant { $($field),* } => {
                        vec![$( (stringify!($field), $field.to_fact()) ),*]
                    } )*
                }
            }
        }
    };
}

pub(super) use problems;
