//! What the reader needs to know about a bank's pictures, asked through a trait so that this room
//! touches no file. Looking at real files is the business of `library`.

/// The most pixels on either side of a picture: 64 MiB when drawn.
pub const MAX_IMAGE_SIDE: u32 = 4096;

/// The size of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ImageFacts {
    /// Width in pixels, at least 1. A drawing without a size in pixels is told in its own units.
    pub width_px: u32,
    /// Height in pixels, at least 1.
    pub height_px: u32,
}

impl ImageFacts {
    /// The same, where it can be drawn.
    ///
    /// # Errors
    /// When it has more pixels than are drawn.
    pub fn drawable(self) -> Result<Self, ImageProblem> {
        let Self { width_px, height_px } = self;
        if width_px.max(height_px) > MAX_IMAGE_SIDE {
            return Err(ImageProblem::TooManyPixels { width_px, height_px, limit: MAX_IMAGE_SIDE });
        }
        Ok(self)
    }
}

/// Why a picture cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageProblem {
    /// There is no such file beneath the bank's folder.
    Missing,
    /// The name leads out of the bank's folder, or is not a plain relative path: it is absolute,
    /// has a drive letter, a backslash, `.` or `..`, or passes through a link that leads outside.
    Outside,
    /// A name that some systems give to a device (`con.png`), or that they cannot hold.
    ReservedName,
    /// A folder, a device or a pipe.
    NotAFile,
    /// Neither PNG nor SVG, or so damaged that its size cannot be told.
    NotAnImage,
    /// The file is larger than is read.
    TooManyBytes {
        /// Its size.
        bytes: u64,
        /// The largest that is read.
        limit: u64,
    },
    /// The picture is larger than is drawn.
    TooManyPixels {
        /// Its width.
        width_px: u32,
        /// Its height.
        height_px: u32,
        /// The most pixels on either side.
        limit: u32,
    },
    /// A drawing shows something that is not in it: another file, or a picture wrapped up in it.
    ShowsOther {
        /// What it refers to.
        reference: String,
    },
    /// A drawing that would take too long to draw, or too much memory.
    TooHeavy(Heaviness),
    /// The system would not let it be read.
    Unreadable {
        /// What the system said.
        reason: String,
    },
}

/// What makes a drawing too much to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heaviness {
    /// It has filters, such as blurs and shadows.
    Filter,
    /// It has too many elements, each counted as often as it is drawn.
    Elements {
        /// The most.
        limit: u32,
    },
    /// Its elements stand in one another too deep.
    Depth {
        /// The deepest.
        limit: u32,
    },
}

/// The folder in which a bank's pictures are found.
pub trait ImageFolder {
    /// The size of the picture of this name, a relative path with `/` between its parts.
    ///
    /// # Errors
    /// Says why there is no such picture, or why it must not be used.
    fn look(&self, file: &str) -> Result<ImageFacts, ImageProblem>;
}

/// Finds every picture fine: for tests and previews.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoImages;

impl ImageFolder for NoImages {
    fn look(&self, _file: &str) -> Result<ImageFacts, ImageProblem> {
        Ok(ImageFacts { width_px: 1000, height_px: 1000 })
    }
}
