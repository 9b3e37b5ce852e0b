//! Every way in which a bank can be wrong.
//!
//! One table: the code that scripts and the catalogue know a problem by, how bad it is, and the
//! facts a sentence about it needs. A code that has been published keeps its meaning. What is made
//! of the rows is in `table`.

use super::fact::ToFact;
use super::table::problems;
use super::{Bounds, Expected, Fact, Found, Line, Names, Punctuation, Severity};

problems! {
    // The text as such.

    /// More text than is read.
    FileTooLarge = "file-too-large" Error {
        /// The most, in MiB.
        limit_mib: usize,
    }
    /// NUL bytes: this is no text.
    NotText = "not-text" Error {}
    /// The text does not begin the way a bank does.
    NotABank = "not-a-bank" Error {
        /// What stands there.
        found: Found,
    }
    /// More problems than are told.
    TooManyProblems = "too-many-problems" Warning {
        /// How many are left out.
        more: usize,
    }
    /// So many broken questions that reading was given up.
    GivenUp = "given-up" Error {}
    /// A character that changes the direction of writing and cannot be seen.
    HiddenDirection = "hidden-direction" Warning {
        /// Its name, such as `U+202E`.
        character: String,
    }

    // Brackets, quotes and commas.

    /// Something else than the grammar asks for.
    Unexpected = "unexpected" Error {
        /// What is asked for.
        expected: Punctuation,
        /// What stands there.
        found: Found,
    }
    /// Two values without a comma between them.
    MissingComma = "missing-comma" Error {}
    /// A bracket that is never closed.
    UnclosedBracket = "unclosed-bracket" Error {
        /// The bracket.
        bracket: char,
        /// The one that would close it.
        closing: char,
        /// The line on which it became plain.
        noticed: Line,
    }
    /// A bracket closed by one of another kind.
    WrongBracket = "wrong-bracket" Error {
        /// The open bracket.
        open: char,
        /// Its line.
        line: Line,
        /// The one that would close it.
        expected: char,
        /// What stands there.
        found: char,
    }
    /// A bracket that closes the list of questions, or the bank, before its end.
    ClosedTooEarly = "closed-too-early" Error {
        /// The bracket.
        bracket: char,
    }
    /// Something after the end of the bank.
    TextAfterEnd = "text-after-end" Error {
        /// What stands there.
        found: Found,
    }
    /// A text whose closing quote is missing.
    UnclosedText = "unclosed-text" Error {}
    /// A quotation mark within a text, which ends it.
    QuoteInText = "quote-in-text" Error {}
    /// Typographic quotation marks in place of straight ones.
    CurlyQuote = "curly-quote" Error {
        /// The mark.
        mark: char,
    }
    /// Single quotes around a text.
    SingleQuote = "single-quote" Error {}
    /// A comment that is never closed.
    UnclosedComment = "unclosed-comment" Error {}
    /// A backslash before a character that it has no meaning with.
    BadEscape = "bad-escape" Error {
        /// The backslash and what follows.
        escape: String,
    }
    /// Something that begins like a number and is none.
    BadNumber = "bad-number" Error {
        /// As it stands.
        spelling: String,
    }
    /// A date without quotes around it.
    UnquotedDate = "unquoted-date" Error {
        /// As it stands.
        date: String,
    }
    /// The name of a field between quotes.
    QuotedName = "quoted-name" Error {
        /// The name.
        name: String,
    }
    /// An extension of the format that does not exist.
    UnknownExtension = "unknown-extension" Error {
        /// Its name.
        name: String,
    }
    /// Parts with and without names between the same parentheses.
    MixedParts = "mixed-parts" Error {
        /// The first part that has a name, or lacks one.
        name: String,
        /// `number` where it looks like the rest of a number with a comma in it, else `part`.
        like: &'static str,
    }
    /// Brackets in brackets in brackets.
    TooDeep = "too-deep" Error {
        /// The deepest that is read.
        limit: usize,
    }
    /// A text longer than is read.
    TextTooLong = "text-too-long" Error {
        /// The most, in KiB.
        limit_kib: usize,
    }
    /// One question with more values than are read.
    TooManyValues = "too-many-values" Error {
        /// The most.
        limit: usize,
    }
    /// A list with more entries than are read.
    TooMany = "too-many" Error {
        /// The name of the list.
        list: &'static str,
        /// The most.
        limit: usize,
    }

    // Names and kinds of values.

    /// A field that does not exist.
    UnknownField = "unknown-field" Error {
        /// What it stands in.
        group: &'static str,
        /// Its name.
        name: String,
        /// The nearest name that exists, where one is near.
        nearest: Option<String>,
        /// All that exist.
        known: Names,
    }
    /// A name that is none of those a place allows.
    UnknownName = "unknown-name" Error {
        /// What the name is of: `response`, `difficulty` and so on.
        field: &'static str,
        /// The name.
        name: String,
        /// The nearest that exists, where one is near.
        nearest: Option<String>,
        /// All that exist.
        known: Names,
    }
    /// A field that has to be there.
    MissingField = "missing-field" Error {
        /// What lacks it.
        group: &'static str,
        /// Its name.
        name: &'static str,
    }
    /// A field given twice.
    RepeatedField = "repeated-field" Error {
        /// Its name.
        name: String,
        /// Where it stands first.
        first_line: Line,
    }
    /// More parts between parentheses than can go without names.
    TooManyParts = "too-many-parts" Error {
        /// What has them.
        group: &'static str,
        /// The most.
        limit: usize,
        /// How many there are.
        found: usize,
    }
    /// A value of the wrong kind.
    WrongKind = "wrong-kind" Error {
        /// The field or list it stands in.
        field: &'static str,
        /// What is asked for.
        expected: Expected,
        /// What stands there.
        found: Found,
    }
    /// A version of the format that this program does not know.
    UnsupportedFormat = "unsupported-format" Error {
        /// The version.
        format: f64,
    }

    // Texts, numbers, dates.

    /// Nothing but spaces where something has to be said.
    EmptyText = "empty-text" Error {
        /// The field.
        field: &'static str,
    }
    /// A number outside what makes sense.
    NumberOutOfRange = "number-out-of-range" Error {
        /// The field.
        field: &'static str,
        /// The number, as spelt.
        value: String,
        /// What makes sense.
        range: Bounds,
    }
    /// Infinity, or not a number at all.
    ImpossibleNumber = "impossible-number" Error {
        /// The field.
        field: &'static str,
        /// As spelt.
        value: String,
    }
    /// The least is more than the most.
    MinAboveMax = "min-above-max" Error {}
    /// Both a value and a range, or half a range, or neither.
    NumberKeyUnclear = "number-key-unclear" Error {}
    /// A text that is not of the form of a date.
    BadDate = "bad-date" Error {
        /// The field.
        field: &'static str,
        /// The text.
        value: String,
    }
    /// A day that no calendar has.
    ImpossibleDate = "impossible-date" Error {
        /// The day.
        value: String,
    }
    /// A date that comes before the one it should follow.
    DatesOutOfOrder = "dates-out-of-order" Error {
        /// The field that should come later.
        later: &'static str,
        /// The field that should come first.
        earlier: &'static str,
        /// The date of that field.
        date: String,
    }
    /// A language tag that is none.
    BadLanguage = "bad-language" Error {
        /// The tag.
        value: String,
    }

    // Names that refer to something.

    /// The same id stands on two questions, passages or sources.
    DuplicateId = "duplicate-id" Error {
        /// What it is the id of: `question`, `passage` or `source`.
        kind: &'static str,
        /// The id.
        id: String,
        /// The line where it stood first.
        first_line: Line,
    }
    /// A citation of a passage that does not exist.
    DanglingCitation = "dangling-citation" Error {
        /// The id.
        id: String,
        /// The nearest that exists, where one is near.
        nearest: Option<String>,
    }
    /// A source that does not exist.
    DanglingSource = "dangling-source" Error {
        /// The id.
        id: String,
        /// The nearest that exists, where one is near.
        nearest: Option<String>,
    }
    /// A question, to be kept off the same paper, that does not exist.
    DanglingNotWith = "dangling-not-with" Error {
        /// The id.
        id: String,
        /// The nearest that exists, where one is near.
        nearest: Option<String>,
    }
    /// A question that must not share a paper with itself.
    NotWithItself = "not-with-itself" Error {}
    /// A passage that no question cites.
    PassageNeverCited = "passage-never-cited" Warning {
        /// Its id.
        id: String,
    }
    /// A bank without questions.
    NoQuestions = "no-questions" Error {}
    /// A question without an explanation.
    NoExplanation = "no-explanation" Warning {}

    // Keys and options.

    /// A response without a right answer.
    NoKey = "no-key" Error {}
    /// A single choice with several right answers.
    SeveralKeys = "several-keys" Error {
        /// How many.
        count: usize,
    }
    /// Less than is needed to make a choice of.
    TooFew = "too-few" Error {
        /// The name of the list.
        list: &'static str,
        /// The least.
        least: usize,
    }
    /// The same right answer twice.
    KeyRepeated = "key-repeated" Error {
        /// Its text.
        text: String,
        /// Where it stands first.
        first_line: Line,
    }
    /// The same thing twice in a list where each is there once.
    Repeated = "repeated" Error {
        /// The name of the list.
        list: &'static str,
        /// Its text.
        text: String,
        /// Where it stands first.
        first_line: Line,
    }
    /// A wrong answer that would be accepted as right.
    WrongIsAccepted = "wrong-is-accepted" Error {
        /// The answer.
        text: String,
    }
    /// Fewer options are shown than a question needs.
    ShowTooSmall = "show-too-small" Error {
        /// How many are to be shown.
        show: usize,
        /// The least.
        least: usize,
    }
    /// More options are to be shown than there are.
    ShowTooLarge = "show-too-large" Error {
        /// How many are to be shown.
        show: usize,
        /// How many there are.
        most: usize,
    }
    /// An option that speaks of the others, and so is kept last.
    StaysLast = "stays-last" Warning {
        /// The option.
        text: String,
    }
    /// An option that names others by their letters, so that all keep their order.
    LettersKeepOrder = "letters-keep-order" Warning {
        /// The option.
        text: String,
    }
    /// Options that are a ladder of numbers or dates, and so keep their order.
    LadderKeepsOrder = "ladder-keeps-order" Warning {}
    /// A reason for an answer is given in two ways at once.
    ReasonTwice = "reason-twice" Error {}
    /// A gap that the text has no place for.
    GapNotInText = "gap-not-in-text" Error {
        /// Its name.
        name: String,
    }
    /// A place in the text that no gap fills.
    MarkerWithoutGap = "marker-without-gap" Error {
        /// The name between the braces.
        name: String,
        /// The nearest gap, where one is near.
        nearest: Option<String>,
    }
    /// A gap with two places in the text.
    MarkerRepeated = "marker-repeated" Error {
        /// The name between the braces.
        name: String,
    }
    /// A brace in a text with gaps that is not closed, or not opened.
    StrayBrace = "stray-brace" Error {
        /// The brace.
        brace: char,
    }
    /// A gap both typed and picked, or neither.
    GapKeyUnclear = "gap-key-unclear" Error {
        /// Its name.
        name: String,
    }

    // Pictures.

    /// There is no such picture.
    ImageMissing = "image-missing" Error {
        /// The file.
        file: String,
    }
    /// The path leads outside the bank's folder, or is not one that every system understands.
    ImageOutside = "image-outside" Error {
        /// The file.
        file: String,
    }
    /// A file that is no PNG or SVG picture.
    ImageWrongKind = "image-wrong-kind" Error {
        /// The file.
        file: String,
    }
    /// A file that cannot be read.
    ImageUnreadable = "image-unreadable" Error {
        /// The file.
        file: String,
        /// What the system said.
        reason: String,
    }
    /// More pixels or bytes than are drawn.
    ImageTooLarge = "image-too-large" Error {
        /// The file.
        file: String,
        /// How large it is, such as `50000 × 50000`, or `70 MiB`.
        size: String,
        /// The most.
        limit: String,
    }
    /// A drawing that shows something that is not in it.
    ImageShowsOther = "image-shows-other" Error {
        /// The file.
        file: String,
        /// What it refers to.
        reference: String,
    }
    /// A drawing that would take too long to draw, or too much memory.
    ImageTooHeavy = "image-too-heavy" Error {
        /// The file.
        file: String,
        /// What there is too much of: `filter`, `elements` or `depth`.
        part: &'static str,
        /// The most there may be of it.
        limit: usize,
    }
    /// A picture without words for those who do not see it.
    ImageWithoutAlt = "image-without-alt" Error {
        /// The file.
        file: String,
    }
    /// A shape without extent, or a polygon with fewer than three corners.
    EmptyShape = "empty-shape" Error {}
}
