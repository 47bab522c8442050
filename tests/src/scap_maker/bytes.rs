//! Numbers and texts as a capture's machine writes them.

use std::net::IpAddr;

/// A machine's byte order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Order {
    Little,
    Big,
}

/// A block's body in the making.
#[derive(Debug, Clone)]
pub struct Bytes {
    order: Order,
    bytes: Vec<u8>,
}

#[allow(missing_docs)] // the names say it
impl Bytes {
    pub const fn new(order: Order) -> Self {
        Self { order, bytes: Vec::new() }
    }

    pub const fn order(&self) -> Order {
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
            Order::Little => self.raw(&value.to_le_bytes()),
            Order::Big => self.raw(&value.to_be_bytes()),
        }
    }

    pub fn u32(&mut self, value: u32) {
        match self.order {
            Order::Little => self.raw(&value.to_le_bytes()),
            Order::Big => self.raw(&value.to_be_bytes()),
        }
    }

    pub fn u64(&mut self, value: u64) {
        match self.order {
            Order::Little => self.raw(&value.to_le_bytes()),
            Order::Big => self.raw(&value.to_be_bytes()),
        }
    }

    pub fn i64(&mut self, value: i64) {
        self.u64(value as u64);
    }

    /// A length of 2 bytes and as many bytes.
    pub fn text(&mut self, text: &[u8]) {
        self.u16(text.len() as u16);
        self.raw(text);
    }

    /// An address in network order.
    pub fn address(&mut self, address: IpAddr) {
        match address {
            IpAddr::V4(address) => self.raw(&address.octets()),
            IpAddr::V6(address) => self.raw(&address.octets()),
        }
    }

    /// Zeros up to a multiple of 4 bytes.
    pub fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    /// pcapng options with a comment; nothing where there is none.
    pub fn comment(&mut self, comment: Option<&[u8]>) {
        let Some(comment) = comment else { return };
        self.pad();
        self.u16(1);
        self.text(comment);
        self.pad();
        self.u32(0);
    }

    /// What `write` appends, with its length in 4 bytes before it. `counts_itself`: the length includes those 4.
    pub fn sized(&mut self, counts_itself: bool, write: impl FnOnce(&mut Self)) {
        let mut entry = Self::new(self.order);
        write(&mut entry);
        self.u32(entry.len() as u32 + if counts_itself { 4 } else { 0 });
        self.raw(entry.as_slice());
    }
}
