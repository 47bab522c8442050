// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::{CgroupParent, ContainerCgroup, ContainerIdFormat};

pub(crate) static TYPES: &[&str] = &["docker", "lxc", "libvirt-lxc", "mesos", "rkt", "custom", "cri", "containerd", "cri-o", "bpm", "static", "podman"];

pub(crate) static CGROUPS: &[ContainerCgroup] = &[
    ContainerCgroup { kind: Some("docker"), parent: CgroupParent::Any, prefix: "docker-", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Any, prefix: "cri-containerd-", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Any, prefix: "cri-containerd:", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Any, prefix: "nerdctl-", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("cri-o"), parent: CgroupParent::Any, prefix: "crio-", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("podman"), parent: CgroupParent::Any, prefix: "libpod-", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("docker"), parent: CgroupParent::EndsWith("docker"), prefix: "", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("podman"), parent: CgroupParent::EndsWith("libpod_parent"), prefix: "", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::StartsWith("pod"), prefix: "", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::StartsWith("kubepods"), prefix: "", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Exact("/default"), prefix: "", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Exact("/k8s.io"), prefix: "", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Exact("/default"), prefix: "", suffix: "", id: ContainerIdFormat::Name, id_length: Some(12) },
    ContainerCgroup { kind: Some("containerd"), parent: CgroupParent::Exact("/k8s.io"), prefix: "", suffix: "", id: ContainerIdFormat::Name, id_length: Some(12) },
    ContainerCgroup { kind: Some("docker"), parent: CgroupParent::Any, prefix: "", suffix: "", id: ContainerIdFormat::Hash, id_length: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::Any, prefix: "lxc.payload.", suffix: ".scope", id: ContainerIdFormat::Name, id_length: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::Any, prefix: "lxc.payload.", suffix: "", id: ContainerIdFormat::Name, id_length: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::EndsWith("lxc.payload"), prefix: "", suffix: "", id: ContainerIdFormat::Name, id_length: None },
    ContainerCgroup { kind: Some("libvirt-lxc"), parent: CgroupParent::EndsWith("libvirt/lxc"), prefix: "", suffix: "", id: ContainerIdFormat::Name, id_length: None },
    ContainerCgroup { kind: Some("libvirt-lxc"), parent: CgroupParent::Any, prefix: "", suffix: ".libvirt-lxc", id: ContainerIdFormat::Name, id_length: None },
    ContainerCgroup { kind: Some("libvirt-lxc"), parent: CgroupParent::Any, prefix: "machine-lxc\\x2d", suffix: ".scope", id: ContainerIdFormat::Unit, id_length: None },
    ContainerCgroup { kind: Some("lxc"), parent: CgroupParent::EndsWith("lxc"), prefix: "", suffix: "", id: ContainerIdFormat::Name, id_length: None },
    ContainerCgroup { kind: None, parent: CgroupParent::Any, prefix: "machine-qemu\\x2d", suffix: ".scope", id: ContainerIdFormat::Unit, id_length: None },
    ContainerCgroup { kind: Some("systemd-nspawn"), parent: CgroupParent::Any, prefix: "machine-", suffix: ".scope", id: ContainerIdFormat::Unit, id_length: None },
    ContainerCgroup { kind: Some("systemd-nspawn"), parent: CgroupParent::Any, prefix: "systemd-nspawn@", suffix: ".service", id: ContainerIdFormat::Unit, id_length: None },
];
