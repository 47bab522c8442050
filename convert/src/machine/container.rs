//! Containers, as container events tell them or control groups hint at them.

use hashbrown::HashMap;

/// What is known of one container.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Container {
    /// The first 12 characters of its id.
    pub id: Vec<u8>,
    /// The whole id.
    pub full_id: Vec<u8>,
    /// sysdig's name of its kind: `docker`, `podman`, `containerd`, `cri-o`, `lxc`, `libvirt-lxc`, `mesos`, `rkt`, …
    pub kind: &'static str,
    /// Its name; empty: unknown.
    pub name: Vec<u8>,
    /// Its image with tag; empty: unknown.
    pub image: Vec<u8>,
    /// The image's id; empty: unknown.
    pub image_id: Vec<u8>,
    /// The image's repository; empty: unknown.
    pub image_repository: Vec<u8>,
    /// The image's tag; empty: unknown.
    pub image_tag: Vec<u8>,
    /// The image's digest; empty: unknown.
    pub image_digest: Vec<u8>,
    /// Its address; empty: unknown.
    pub ip: Vec<u8>,
    /// Whether it is privileged, where the capture says.
    pub privileged: Option<bool>,
    /// Its labels, such as Kubernetes' pod name and namespace.
    pub labels: Vec<(Vec<u8>, Vec<u8>)>,
    /// What the capture says of it as JSON; empty: nothing.
    pub json: Vec<u8>,
}

/// Containers by their 12-character id.
#[derive(Debug, Default)]
pub struct Containers {
    containers: HashMap<Vec<u8>, Container>,
}

impl Containers {
    /// The container with this id.
    pub fn get(&self, id: &[u8]) -> Option<&Container> {
        self.containers.get(id)
    }

    /// How many are known.
    pub fn len(&self) -> usize {
        self.containers.len()
    }

    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        self.containers.is_empty()
    }
}
