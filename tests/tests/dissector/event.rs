//! Hand-made payloads and captures (`docs/format.md`).

use syscap_schemas::{Carried, event_types, field};

/// The payload of an event, built step by step.
pub struct Event {
    kind: u16,
    pub marks: u8,
    latency: u64,
    bits: u32,
    pub category: u8,
    pub buffer: u8,
    params: u16,
    pub surplus: u16,
    pub entries: Vec<(u16, Vec<u8>)>,
}

impl Event {
    pub fn new(name: &str, exit: bool) -> Self {
        let kind = event_types()
            .iter()
            .rfind(|kind| kind.name == name && kind.is_exit() == exit)
            .map(|kind| kind.id)
            .unwrap_or_else(|| panic!("no event type {name}"));
        let marks = u8::from(!exit);
        let mut event = Self {
            kind,
            marks,
            latency: 0,
            bits: 0,
            category: 2,
            buffer: 255,
            params: 0,
            surplus: 0,
            entries: Vec::new(),
        };
        event.text("evt.type", name).text("proc.name", "cat").value("proc.pid", &77_i8.to_le_bytes());
        event
    }

    pub fn value(&mut self, name: &str, value: &[u8]) -> &mut Self {
        let id = field(name).unwrap_or_else(|| panic!("no field {name}")).id;
        self.entries.push((id, value.to_vec()));
        self
    }

    pub fn text(&mut self, name: &str, text: &str) -> &mut Self {
        self.value(name, text.as_bytes())
    }

    pub fn bit(&mut self, name: &str) -> &mut Self {
        match field(name).map(|field| field.carried) {
            Some(Carried::Bit { bit, .. }) => self.bits |= 1 << bit,
            other => panic!("{name} is {other:?}, no bit"),
        }
        self
    }

    /// Adds a parameter, as recorded and as text.
    pub fn param(&mut self, raw: &[u8], text: Option<&str>) -> &mut Self {
        self.entries.push((0x4000 + self.params, raw.to_vec()));
        if let Some(text) = text {
            self.entries.push((0x5000 + self.params, text.as_bytes().to_vec()));
        }
        self.params += 1;
        self
    }

    /// Adds an argument that the event type lacks.
    pub fn named(&mut self, name: &str, raw: &[u8], text: &str) -> &mut Self {
        self.entries.push((0x6000 + self.params, name.as_bytes().to_vec()));
        self.surplus += 1;
        self.param(raw, Some(text))
    }

    /// Adds a parameter with a text of any bytes.
    pub fn param_bytes(&mut self, raw: &[u8], text: &[u8]) -> &mut Self {
        self.entries.push((0x5000 + self.params, text.to_vec()));
        self.param(raw, None)
    }

    /// Adds an argument of any bytes that the event type lacks. Without a text its bytes are the text.
    pub fn named_bytes(&mut self, name: &str, raw: &[u8], text: Option<&[u8]>) -> &mut Self {
        self.entries.push((0x6000 + self.params, name.as_bytes().to_vec()));
        self.surplus += 1;
        match text {
            Some(text) => self.param_bytes(raw, text),
            None => self.param(raw, None),
        }
    }

    pub fn latency(&mut self, nanoseconds: u64) -> &mut Self {
        self.latency = nanoseconds;
        self.marks |= 1 << 3;
        self
    }

    pub fn payload(&self) -> Vec<u8> {
        let mut out = vec![1, self.marks];
        out.extend(self.kind.to_le_bytes());
        out.extend(56_u16.to_le_bytes());
        out.extend((self.entries.len() as u16).to_le_bytes());
        out.extend(42_u64.to_le_bytes());
        out.extend(1_700_000_000_123_456_789_u64.to_le_bytes());
        out.extend(self.latency.to_le_bytes());
        out.extend(78_i64.to_le_bytes());
        out.extend(self.bits.to_le_bytes());
        out.extend(3_u16.to_le_bytes());
        out.extend([self.category, self.buffer]);
        out.extend(self.params.to_le_bytes());
        out.extend(self.surplus.to_le_bytes());
        out.extend(0_u32.to_le_bytes());
        for (id, value) in &self.entries {
            out.extend(id.to_le_bytes());
            out.extend(u16::try_from(value.len()).unwrap_or(u16::MAX).to_le_bytes());
        }
        for (_, value) in &self.entries {
            if value.len() >= usize::from(u16::MAX) {
                out.extend((value.len() as u32).to_le_bytes());
            }
            out.extend(value);
        }
        out
    }
}

fn block(kind: u32, mut body: Vec<u8>) -> Vec<u8> {
    body.resize(body.len().next_multiple_of(4), 0);
    let length = (body.len() as u32 + 12).to_le_bytes();
    [kind.to_le_bytes().as_slice(), &length, &body, &length].concat()
}

/// Returns a capture with a frame for each payload. `lost` bytes were cut from the end of each when it was captured.
pub fn capture(payloads: &[Vec<u8>], lost: usize) -> Vec<u8> {
    let mut out = block(0x0A0D_0D0A, [[0x4D, 0x3C, 0x2B, 0x1A, 1, 0, 0, 0].as_slice(), &[0xFF; 8]].concat());
    out.extend(block(1, vec![156, 0, 0, 0, 0, 0, 0, 0]));
    for (number, payload) in payloads.iter().enumerate() {
        let length = (payload.len() as u32).to_le_bytes();
        let original = ((payload.len() + lost) as u32).to_le_bytes();
        let time = (number as u32).to_le_bytes();
        out.extend(block(6, [&[0; 8], time.as_slice(), &length, &original, payload].concat()));
    }
    out
}
