//! What is found in the objects of a folder.

mod devices;
mod names;
