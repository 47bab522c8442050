-- Dissects an event with the parts above, and registers the dissector.

do
    local FAILED -- the bit of evt.failed
    for _, row in ipairs(Fields.bits) do
        if row.name == "evt.failed" then FAILED = row.mask end
    end

    local DROPS = Fields.id_of["evt.drops"]

    local function add_expert_info(top)
        if event.truncated then
            local values = truncated_values()
            local text = string.format("%d value%s cut to fit into a packet", #values, #values == 1 and " was" or "s were")
            top:add_proto_expert_info(Fields.truncated, text)
        end
        local drops = field_number(DROPS)
        if drops then
            top:add_proto_expert_info(Fields.lost, string.format("%.0f event%s lost before this one", drops, drops == 1 and " was" or "s were"))
        end
        local pending = pending_error()
        if pending then
            local text = "the socket has an error: " .. pending
            top:add_proto_expert_info(TABLES.denied[pending] and Fields.denied or Fields.failed, text)
        end
        if event.bits % (2 * FAILED) < FAILED then return end
        local call, name = printable(event_name()), printable(field_text(Fields.id_of["evt.res"]) or "?")
        if TABLES.retry[name] or TABLES.expected[call] == name then
            top:add_proto_expert_info(Fields.retry, call .. " returned " .. name)
        else
            top:add_proto_expert_info(TABLES.denied[name] and Fields.denied or Fields.failed, call .. " failed: " .. name)
        end
    end

    function syscap.dissector(tvb, pinfo, tree)
        local readable = read_payload(tvb:raw())
        event.frame = readable and pinfo.number
        local columns = pinfo.cols
        local top = tree:add(syscap, tvb())
        if readable then
            -- Without columns (a filter pass, tshark -T fields) the text of a column is its name in brackets.
            if tostring(columns.info) ~= "(info)" then
                set_columns(columns)
            end
            if tree.visible then top:append_text(", " .. info_text()) end
            add_tree(tree, top, tvb)
            add_expert_info(top)
        end
        if event.error then
            local is_truncated = tvb:len() < tvb:reported_len()
            if not readable then
                columns.protocol = "syscall"
                columns.info = is_truncated and "[Truncated event]" or "[Malformed event]"
            end
            top:add_proto_expert_info(is_truncated and Fields.truncated or Fields.malformed, event.error)
        end
        local length = tvb:len()
        if readable then add_class(tvb, pinfo, tree) end
        return length
    end

    DissectorTable.get("wtap_encap"):add(wtap.USER9, syscap)
end
