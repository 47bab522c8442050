//! Encoding of numbers and texts in the byte order of a capture.

use std::net::IpAddr;

/// The byte order of a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names are common
pub enum ByteOrder {
    Little,
    Big,
}

/// The body of a block that is being written.
#[derive(Debug, Clone)]
pub struct BlockBody {
    order: ByteOrder,
    bytes: Vec<u8>,
}

#[allow(missing_docs)] // the names are those of the types
impl BlockBody {
    pub const fn new(order: ByteOrder) -> Self {
        Self { order, bytes: Vec::new() }
    }

    pub const fn order(&self) -> ByteOrder {
        self.order
    }

    pub fn as_slice(&self) -> &[u8] {
        &self.bytes
    }

    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    pub fn u8(&mut self, value: u8) {
        self.bytes.push(value);
    }

    pub fn u16(&mut self, value: u16) {
        match self.order {
            ByteOrder::Little => self.raw(&value.to_le_bytes()),
            ByteOrder::Big => self.raw(&value.to_be_bytes()),
        }
    }

    pub fn u32(&mut self, value: u32) {
        match self.order {
            ByteOrder::Little => self.raw(&value.to_le_bytes()),
            ByteOrder::Big => self.raw(&value.to_be_bytes()),
        }
    }

    pub fn u64(&mut self, value: u64) {
        match self.order {
            ByteOrder::Little => self.raw(&value.to_le_bytes()),
            ByteOrder::Big => self.raw(&value.to_be_bytes()),
        }
    }

    pub fn i64(&mut self, value: i64) {
        self.u64(value as u64);
    }

    /// Appends a length of 2 bytes and the bytes.
    pub fn text(&mut self, text: &[u8]) {
        self.u16(text.len() as u16);
        self.raw(text);
    }

    /// Appends an address in network byte order.
    pub fn address(&mut self, address: IpAddr) {
        match address {
            IpAddr::V4(address) => self.raw(&address.octets()),
            IpAddr::V6(address) => self.raw(&address.octets()),
        }
    }

    /// Appends zeros up to a multiple of 4 bytes.
    pub fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    /// Appends pcapng options with a comment; nothing if there is none.
    pub fn comment(&mut self, comment: Option<&[u8]>) {
        let Some(comment) = comment else { return };
        self.pad();
        self.u16(1);
        self.text(comment);
        self.pad();
        self.u32(0);
    }

    /// Appends the output of `write` after its length in 4 bytes. `counts_itself`: the length includes these 4 bytes.
    pub fn sized(&mut self, counts_itself: bool, write: impl FnOnce(&mut Self)) {
        let mut entry = Self::new(self.order);
        write(&mut entry);
        self.u32(entry.len() as u32 + if counts_itself { 4 } else { 0 });
        self.raw(entry.as_slice());
    }
}
