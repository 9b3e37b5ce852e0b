//! The shelf: bundled banks, the user's files and folders, and the images beneath them.
